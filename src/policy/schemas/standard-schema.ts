/**
 * The part of the Standard Schema v1 interface that validates, as types of our own, so that nothing has to be installed.
 *
 * Source: https://standardschema.dev
 */
export interface StandardSchema<Input, Output = Input, Issue = StandardSchemaIssue> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (
      value: unknown
    ) => StandardSchemaResult<Output, Issue> | Promise<StandardSchemaResult<Output, Issue>>
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
  }
}

export type StandardSchemaResult<Output, Issue = StandardSchemaIssue> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] }

export interface StandardSchemaIssue {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}

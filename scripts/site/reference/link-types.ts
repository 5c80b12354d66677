/** Links the names in highlighted code that have a place; what stands inside a tag or a string stays. */
export function linkTypes(html: string, find: (name: string) => string | null): string {
  return html
    .split(/(?<tag><[^>]*>)/u)
    .map((part) =>
      part.startsWith('<')
        ? part
        : part.replaceAll(/(?<![\w$.&#])[A-Za-z_$][\w$]+(?![\w$;])/gu, (name) => {
            const place = find(name)
            return place === null ? name : `<a href="${place}">${name}</a>`
          })
    )
    .join('')
}

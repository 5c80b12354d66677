/**
 * The style of the element, in one constructed style sheet, which a content security policy without `unsafe-inline`
 * allows. Everything inherits from the page: font, text colour, direction, `color-scheme`. Parts that change at a key
 * use containment, so that they are laid out and painted separately.
 */
export const styles: string = `
:host {
  --_weak: var(--password-meter-weak, light-dark(#b3261e, #ff9a8f));
  --_fair: var(--password-meter-fair, light-dark(#8f5400, #f2bd62));
  --_strong: var(--password-meter-strong, light-dark(#13693b, #76d6a0));
  --_accent: var(--password-meter-accent, light-dark(#1f4fa3, #a9c7ff));
  --_line: var(--password-meter-line, color-mix(in srgb, currentColor 45%, transparent));
  --_track: var(--password-meter-track, color-mix(in srgb, currentColor 16%, transparent));
  --_quiet: var(--password-meter-quiet, color-mix(in srgb, currentColor 78%, transparent));
  --_radius: var(--password-meter-radius, 0.25rem);
  --_gap: var(--password-meter-gap, 0.75rem);
  display: block;
  margin-block: 0.5rem 1.25rem;
  line-height: 1.45;
  overflow-wrap: anywhere;
}
:host([hidden]), [hidden] { display: none !important }
.body { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_gap) }
p, ul { margin: 0; padding: 0 }
ul { list-style: none }
svg { flex: none; inline-size: 1.25em; block-size: 1.25em; fill: currentColor }
.said { position: absolute; inline-size: 1px; block-size: 1px; contain: strict; clip-path: inset(50%); white-space: nowrap }
.meter, .rules, .advice { contain: content }
.actions { display: flex; flex-wrap: wrap; gap: 0.5rem }
button {
  display: inline-flex; align-items: center; gap: 0.4em;
  min-block-size: 2.5rem; padding: 0.3rem 0.8rem;
  border: 1px solid var(--_line); border-radius: var(--_radius);
  background: transparent; color: var(--_accent);
  font: inherit; font-weight: 500; text-align: start; cursor: pointer;
}
button:hover { background: color-mix(in srgb, currentColor 6%, transparent) }
button:focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px }
button[aria-disabled="true"] { color: var(--_quiet); cursor: progress }
.caps-lock { color: var(--_fair) }
.caps-lock, .warning, .issue, .different { font-weight: 500 }
.meter { display: grid; gap: 0.4rem }
.bar { display: grid; grid-template-columns: repeat(5, 1fr); gap: 0.25rem; border-radius: 0.25rem; overflow: hidden }
.segment { block-size: 0.5rem; background: var(--_track) }
.weak { --_tone: var(--_weak) }
.fair { --_tone: var(--_fair) }
.strong { --_tone: var(--_strong) }
.note { --_tone: var(--_quiet) }
.filled { background: var(--_tone) }
.level { min-block-size: 1.45em; font-weight: 600; color: var(--_tone) }
.note .level { font-weight: 400 }
.rules-title { font-weight: 600; margin-block-end: 0.35rem }
.rules ul { display: grid; gap: 0.25rem }
[class^=if] { visibility: hidden }
.met .if-met, .unmet .if-unmet, .missed .if-missed, .unknown .if-unknown { visibility: visible }
.rule { display: flex; gap: 0.5em; align-items: flex-start }
.rule svg { margin-block-start: 0.1em; color: var(--_quiet) }
.met svg { color: var(--_strong) }
.missed, .missed svg { color: var(--_weak) }
.advice, .issue, .different, .proposed {
  padding: 0.6rem 0.85rem; border-inline-start: 0.25rem solid currentColor;
  background: color-mix(in srgb, currentColor 6%, transparent);
  border-start-end-radius: var(--_radius); border-end-end-radius: var(--_radius);
}
.issue, .different { color: var(--_weak) }
.proposed { border-color: var(--_accent) }
code { display: block; margin-block: 0.4rem; font-size: 1.1em; user-select: all }
.advice { border-color: var(--_line) }
.advice.accepted { border-color: var(--_strong) }
.verdict { color: var(--_strong); font-weight: 600 }
.suggestions { list-style: disc; padding-inline-start: 1.2em }
:host(:dir(rtl)) :is(p, li, span, button) { unicode-bidi: plaintext; text-align: right }
@media (forced-colors: active) {
  .segment { border: 1px solid CanvasText; background: Canvas }
  .rule svg { fill: CanvasText }
  .bar .filled { forced-color-adjust: none; border-color: CanvasText; background: CanvasText }
}
`

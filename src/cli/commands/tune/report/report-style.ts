/** The style of the report: light, dark and print. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #16213e; --soft: #5b6580; --paper: #fbfaf7; --card: #fff; --line: #dfe2ea;
  --s0: #1d4ed8; --s1: #b45309; --s2: #047857; --s3: #a21caf; --s4: #be123c; --answer: #1d4ed8; --bar: #a9b4cc; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebf4; --soft: #9aa5bf; --paper: #0f1422; --card: #171e30;
  --line: #2b3550; --s0: #7aa2ff; --s1: #f0a95a; --s2: #4fd1a1; --s3: #e08bf0; --s4: #ff8095; --answer: #7aa2ff; --bar: #47536f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 40px 24px 64px; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 8px; letter-spacing: -0.01em; }
h2 { font-size: 1.1rem; margin: 0 0 4px; } h3 { font-size: 0.9rem; color: var(--soft); margin: 16px 0 4px; }
header p, figcaption p, footer p, small { color: var(--soft); } figcaption p { margin: 0 0 12px; font-size: 0.9rem; }
.answer { display: grid; grid-template-columns: repeat(6, 1fr); gap: 12px; margin: 28px 0; }
@media (max-width: 1080px) { .answer { grid-template-columns: repeat(3, 1fr); } }
@media (max-width: 480px) { .answer { grid-template-columns: repeat(2, 1fr); } }
.answer div, figure, section.use, table { background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
.answer div { padding: 16px; } dt { color: var(--soft); font-size: 0.85rem; }
dd { margin: 2px 0; font-size: 1.6rem; font-weight: 650; font-variant-numeric: tabular-nums; line-height: 1.2; }
small { font-size: 0.78rem; font-weight: 400; line-height: 1.4; display: block; margin-top: 4px; }
.missed { border-left: 4px solid var(--s4); padding: 8px 16px; background: var(--card); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(480px, 100%), 1fr)); gap: 20px; margin-bottom: 32px; }
figure { margin: 0; padding: 20px; } svg { width: 100%; min-width: 440px; max-width: 600px; margin: 0 auto; height: auto; display: block; font: 13px system-ui, sans-serif; }
svg text { fill: var(--ink); } .tick, .axis { fill: var(--soft) !important; } .end { text-anchor: end; } .middle { text-anchor: middle; }
.grid { stroke: var(--line); } .target { stroke: var(--s4); stroke-width: 1.5; stroke-dasharray: 6 5; } .target-name { fill: var(--s4) !important; }
.series polyline { fill: none; stroke: var(--c); stroke-width: 2.5; stroke-linejoin: round; } .series circle { fill: var(--c); }
.series text { fill: var(--c); font-weight: 600; paint-order: stroke; stroke: var(--card); stroke-width: 5px; }
.s0 { --c: var(--s0); } .s1 { --c: var(--s1); } .s2 { --c: var(--s2); } .s3 { --c: var(--s3); } .s4 { --c: var(--s4); }
.bar rect { fill: var(--bar); } .bar.answer rect { fill: var(--answer); } .bar.answer text { font-weight: 650; }
.wide { overflow-x: auto; } .wide:focus-visible { outline: 3px solid var(--answer); outline-offset: 2px; border-radius: 4px; }
table { width: 100%; min-width: 560px; border-collapse: separate; border-spacing: 0; font-variant-numeric: tabular-nums; margin: 8px 0 32px; }
th, td { text-align: left; padding: 9px 16px; border-bottom: 1px solid var(--line); } th { color: var(--soft); font-weight: 500; font-size: 0.85rem; }
tbody tr:first-child td { font-weight: 650; } tbody tr:last-child td { border-bottom: 0; }
section.use { padding: 20px; } pre { background: var(--paper); border-radius: 8px; padding: 14px; overflow-x: auto; font-size: 0.85rem; margin: 0; }
footer { margin-top: 32px; font-size: 0.9rem; }
@media (max-width: 640px) { th, td { padding: 8px; font-size: 0.85rem; } }
@media print { body { background: #fff; } figure, table { break-inside: avoid; } }
`

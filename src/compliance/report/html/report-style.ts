/** The style of the report: light and dark, for any screen width and for print. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #161d2d; --soft: #525c72; --paper: #f6f7fa; --card: #fff; --line: #d9dee8; --link: #1d4ed8;
  --met: #157347; --partly: #9a5b00; --not_met: #b42318; --to_verify: #3056a8; --not_applicable: #6b7487; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7ebf3; --soft: #a7b1c6; --paper: #10151f; --card: #182030; --line: #303b50;
  --link: #8ab0ff; --met: #5fce97; --partly: #f0b35a; --not_met: #ff8f85; --to_verify: #8ab0ff; --not_applicable: #97a2b8; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, "Segoe UI", Roboto, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 48px 24px 64px; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 20px; letter-spacing: -0.01em; }
h2 { font-size: 1.25rem; margin: 44px 0 12px; } h3 { font-size: 1rem; margin: 0; }
a { color: var(--link); } p { margin: 0 0 12px; max-width: 76ch; text-wrap: pretty; }
code, pre { font: 0.85em/1.5 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.about { display: grid; grid-template-columns: max-content 1fr; gap: 4px 20px; margin: 0; } .about dt { color: var(--soft); } .about dd { margin: 0; overflow-wrap: anywhere; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr)); gap: 16px; }
.card, .finding, .sign-off { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 20px; }
.card header { display: flex; justify-content: space-between; gap: 12px; align-items: start; } .card small { display: block; color: var(--soft); min-height: 1.55em; }
.badge { white-space: nowrap; font-weight: 650; font-size: 0.9rem; color: var(--tone); border: 1.5px solid currentcolor; border-radius: 99px; padding: 1px 12px; }
.met { --tone: var(--met); } .partly { --tone: var(--partly); } .not_met { --tone: var(--not_met); } .to_verify { --tone: var(--to_verify); } .not_applicable { --tone: var(--not_applicable); }
svg { display: block; width: 100%; height: 14px; margin: 14px 0 12px; border-radius: 7px; } rect { fill: var(--tone); }
.legend { display: flex; flex-wrap: wrap; gap: 2px 16px; margin: 0; padding: 0; list-style: none; font-size: 0.88rem; color: var(--soft); }
.legend b { color: var(--ink); font-variant-numeric: tabular-nums; } .legend li::before { content: ""; display: inline-block; width: 10px; height: 10px; border-radius: 3px; background: var(--tone); margin-right: 6px; }
.finding { border-left: 5px solid var(--tone); margin-bottom: 12px; padding: 16px 20px; } .finding header { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: baseline; margin-bottom: 6px; }
.finding p { margin: 0 0 6px; } .soft, .finding footer { color: var(--soft); font-size: 0.88rem; }
pre { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 10px 14px; margin: 8px 0; white-space: pre-wrap; }
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--card); margin-bottom: 16px; } .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: 0.92rem; } caption { text-align: left; font-weight: 650; padding: 12px 16px 8px; }
th, td { text-align: left; vertical-align: top; padding: 8px 16px; border-top: 1px solid var(--line); } thead th { color: var(--soft); font-weight: 500; font-size: 0.85rem; border-top: 0; }
.status { color: var(--tone); font-weight: 600; white-space: nowrap; } tbody th { font-weight: 600; min-width: 7em; }
.box { display: inline-block; width: 15px; height: 15px; border: 1.5px solid var(--soft); border-radius: 3px; vertical-align: -2px; }
.sign-off dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 20px; margin: 0; } .sign-off dt { color: var(--soft); font-size: 0.88rem; } .sign-off dd { margin: 0; min-height: 56px; border-bottom: 1px solid var(--soft); }
td code { display: inline-block; min-width: 11em; } td:nth-child(4):nth-last-child(3) { min-width: 20em; } td:nth-child(6) { min-width: 8em; }
.sources li { margin-bottom: 4px; overflow-wrap: anywhere; }
@media (max-width: 560px) { main { padding: 24px 16px; } .about { grid-template-columns: 1fr; gap: 0; } .about dd { margin-bottom: 8px; } .wide table { min-width: 560px; } }
@page { margin: 16mm 14mm; }
@media print { :root { font-size: 13px; color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --card: #fff; --line: #bbb; --link: #000;
  --met: #157347; --partly: #9a5b00; --not_met: #b42318; --to_verify: #3056a8; --not_applicable: #6b7487; }
  body { font-size: 9.5pt; } main { max-width: none; padding: 0; } .cards { grid-template-columns: repeat(3, 1fr); gap: 10px; } .card, .finding { padding: 10px 14px; } .card header { flex-wrap: wrap; gap: 4px; } svg, .legend li::before { print-color-adjust: exact; }
  .card, .finding, tr, .sign-off { break-inside: avoid; } h2, h3, caption { break-after: avoid; } .wide { overflow: visible; border-radius: 0; } thead { display: table-header-group; } tbody tr:first-child { break-before: avoid; }
  table { font-size: 8.5pt; line-height: 1.4; } th, td { padding: 4px 7px; } }
`

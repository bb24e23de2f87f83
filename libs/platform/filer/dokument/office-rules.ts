import type { Dokumentmerknad, FjernetOpplysning } from '#libs/contracts';

/** Deler av et dokument som kan kjøres, hente noe utenfra, eller er en hel fil til. */
export const activeParts = /(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets|activeX|embeddings|externalLinks|customUI|Basic|Scripts|Dialogs|ObjectReplacements)(\/|$)|oleObject|(^|\/)Object \d+\//i;
/** Innhold som sier det samme, uansett hva delen heter: makroer, felter som starter et program, og det som hentes fra en annen maskin når dokumentet åpnes. */
export const activeText = [
  /macroEnabled|vbaProject/i, /\bDDE(AUTO)?\b(?=[^<]{0,2000}<\/w:instrText)/, /<script:|<office:script[ >]|<script[ >]/i, /<!DOCTYPE|<!ENTITY/i,
  /<Relationship\b(?=[^>]{0,4000}\bTargetMode="External")(?![^>]{0,4000}\bType="[^"]*\/hyperlink")/i, /\bTarget="\s*(javascript|vbscript|file|data):/i, /xlink:href="\s*(javascript|vbscript|file|data|macro|script|vnd\.sun\.star[^"]*):/i,
] as const;

/** Det som peker på et menneske, og hva det byttes med. Slik gjør også programmene det når de fjerner personlige opplysninger. */
export const personal: readonly [slag: FjernetOpplysning, pattern: RegExp, replacement: string][] = [
  ['kommentator', /(\bw\d*:author=")(?!Forfatter")[^"]+"/g, '$1Forfatter"'], ['kommentator', /(\bw:initials=")(?!F")[^"]+"/g, '$1F"'], ['kommentator', /<w15:presenceInfo\b[^>]{0,4000}\/>/g, ''],
  ['kommentator', /(<author>)(?!Forfatter<)[^<]+(<\/author>)/g, '$1Forfatter$2'], ['kommentator', /(<(?:\w+:)?(?:person|cmAuthor|author)\b[^>]{0,4000}?\b(?:displayName|name)=")(?!Forfatter")[^"]+"/g, '$1Forfatter"'],
  ['kommentator', /(<(?:\w+:)?(?:person|cmAuthor|author)\b[^>]{0,4000}?\b(?:userId|initials)=")[^"]+"/g, '$1"'],
  ['kommentator', /(<(?:dc:creator|meta:creator-initials)>)(?!Forfatter<)[^<]+(<\/)/g, '$1Forfatter$2'],
  ['filsti', /<x15ac:absPath\b[^>]{0,4000}\/>/g, ''], ['forfatter', /(<fileSharing\b[^>]{0,4000}\buserName=")[^"]+"/g, '$1"'],
  ['opplysninger', /^([\s\S]{0,1000}?<(?:\w+:)?properties\b[^>]{0,4000}office\/2006\/metadata\/properties[^>]{0,4000}>)[\s\S]+(<\/(?:\w+:)?properties>)/, '$1$2'],
];

/** Det som står i dokumentet og ikke synes med det samme. Den som deler, får vite det. */
export const hidden: readonly [merknad: Dokumentmerknad, part: RegExp, text: RegExp][] = [
  ['kommentarer', /^word\/comments\.xml$/, /<w:comment\b/], ['kommentarer', /^xl\/(comments|threadedComments)/, /<(comment|threadedComment)\b/], ['kommentarer', /^ppt\/comments\//, /<(p:cm|p188:cm)\b/], ['kommentarer', /^content\.xml$/, /<office:annotation\b/],
  ['sporede_endringer', /^word\//, /<w:(ins|del|moveFrom)\b/], ['sporede_endringer', /^content\.xml$/, /<text:tracked-changes\b/], ['skjult_tekst', /^word\//, /<w:vanish\/>/], ['skjult_tekst', /^content\.xml$/, /text:display="none"/],
  ['skjulte_ark', /^xl\/workbook\.xml$/, /state="(hidden|veryHidden)"/], ['skjulte_ark', /^content\.xml$/, /table:display="false"/], ['notater', /^ppt\/notesSlides\//, /<a:t>/], ['skjulte_lysark', /^ppt\/slides\//, /show="0"/],
];

const empty = (root: string, namespace: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns${root.includes(':') ? `:${root.split(':')[0]}` : ''}="${namespace}"/>`;
/** Delene som bare handler om dokumentet, og hva de byttes med. */
export const aboutDocument: readonly [part: string, slag: FjernetOpplysning, replacement: string][] = [
  ['docProps/core.xml', 'forfatter', empty('cp:coreProperties', 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties')],
  ['docProps/app.xml', 'virksomhet', empty('Properties', 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties')],
  ['docProps/custom.xml', 'opplysninger', empty('Properties', 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties')],
  ['meta.xml', 'forfatter', '<?xml version="1.0" encoding="UTF-8"?>\n<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:meta/></office:document-meta>'],
];

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#libs/platform/config';

interface Ord { kode: string; bokmaal: string; definisjon: string; kategori: string }

const kategorier: Record<string, string> = {
  satsing: 'Satsingen', maal: 'Mål', organisering: 'Organisering', oekonomi: 'Penger', kunnskap: 'Kunnskap', samfunn: 'Samfunnet', styring: 'Styring', tillegg: 'Annet',
};

/** Handlinger feltet selv har navn på. Alle andre verb er engelske. Lista utvides bare her. */
const handlinger: [string, string][] = [
  ['registrerVedtak', 'fører inn et vedtak som er gjort i et møte'],
  ['inviter, fornyInvitasjon, godtaInvitasjon', 'gir og tar imot en plass i et rom'],
  ['endreMedlemskap, avsluttMedlemskap', 'endrer og avslutter den'],
  ['nullstillPassord, settNyttPassord, byttPassord', 'nytt passord'],
  ['foerPostering, reverserPostering', 'fører en bevegelse i hovedboka, og fører den tilbake'],
  ['foerForbruk, attesterForbruk, reverserForbruk', 'fører bruk av penger, bekrefter at den stemmer, og fører den tilbake'],
  ['taInnFellesindikator, knyttFellesindikator, byttFellesutgave, slippFellesindikator', 'tar i bruk nettverkets definisjon av et tall, går over til en ny utgave av den, eller slutter å bruke den'],
  ['oenskOverfoering, bekreftOverfoering, vedtaOverfoering, trekkOverfoering', 'fører ubrukte penger over til neste år: ønsket, bekreftet, vedtatt eller trukket'],
  ['delHandlingsplan, delResultater, delPengebruk, delFordeling, delUndersoekelse, trekkTilbakeDeling', 'lar noe ferdig gå ut av kommunen, og tar innholdet tilbake'],
  ['lesInnUndersoekelse', 'fører svarene i en undersøkelse fra en fil'],
  ['lesInnBestiltTabell, nyTabellutgave, trekkBestiltTabell', 'leser inn en tabell kommunen har bestilt, en ny fil til den, og trekker den tilbake'],
  ['fyllFordelingsperiode, startFordelingsvern, stansFordelingsvern', 'fører tall fra en fil, og verner en stor tabell i bakgrunnen før den kan deles'],
  ['endreMottaker, velgSelvdeling', 'sier hvem en deling er for, og om noe deles av seg selv'],
  ['endreBildesamtykke, trekkSamtykke', 'sier hva som gjør at et bilde kan vises, og tar bildet bort overalt'],
  ['trekkErfaringsforslag, trekkErfaringsvedlegg', 'tar tilbake et forslag til eieren, og tar et vedlegg bort overalt'],
  ['taIBruk, fortellOmTilpasning', 'kopierer en erfaring fra banken inn i kommunen, og forteller nettverket det eller slutter med det'],
  ['trekkErfaringsspoersmaal, svarPaaErfaringsspoersmaal, takkForErfaring, foelgErfaring, settErfaringsvarsler', 'det kommunene gjør med hverandres erfaringer'],
  ['visDeling', 'åpner øyeblikksbildet bak et tall som er delt'],
  ['aapneErfaring, lukkErfaring', 'lar alle lese en publisert erfaring uten innlogging, og tar den bort igjen'],
  ['nyAvtaleutgave, sendAvtaleutgave, registrerAvtalesignatur, svarPaaAvtale', 'lager en ny utgave av evalueringsavtalen, sender den til partene, og fører underskriftene og svarene'],
  ['taInnEvalueringsandel, velgAndelslinjer, foerAndelsbetaling', 'fører kommunens andel inn i dens egen bok, sier hva som er satt av, og betaler en termin'],
  ['foerLeveranse', 'fører at noe er levert, sendt tilbake eller godtatt'],
  ['aapneInnsyn, forlengInnsyn, lukkInnsyn', 'lar dem som evaluerer, lese i rommene som er nevnt, lenger enn avtalen, eller ikke lenger'],
  ['inviterEvaluator, fornyEvaluatorinvitasjon, registrerTaushet, avsluttEvaluator', 'gir, fører og tar tilbake plassen til en som evaluerer i en avtale'],
  ['nyFunnutgave, foreleggFunn, frigiFunn, trekkFunn, gjenbrukSitat', 'lager en ny utgave av et funn, legger det fram for parten, lar alle partene se det, tar det tilbake, og bruker et godkjent sitat igjen'],
  ['frigiAnbefaling, trekkAnbefaling, svarForFylket, foelgOppForFylket, kommenterForFylket', 'lar partene se en anbefaling, tar den tilbake, og fører det fylkeskommunen, staten og regionen svarer, og det fylkeskommunen sier om et funn'],
  ['kommenterFunn, godkjennSitat, svarPaaAnbefaling, foelgOppAnbefaling, knyttAnbefalingstiltak', 'det kommunen svarer på funn og anbefalinger, og tiltakene den følger dem opp med'],
  ['formidleFunn, formidleDokument, formidleMetode, trekkFormidling', 'foreslår å gi noe fra en evaluering videre til dem i nettverket som ikke er part, og tar det tilbake'],
  ['svarPaaFormidling', 'kommunens ja eller nei til at noe som handler om den, gis videre'],
  ['minnOmDeling, trekkPaaminnelse', 'minner en kommune om å dele, og tar det tilbake'],
];

const { ord } = JSON.parse(readFileSync(join(projectRoot, 'libs/referanse/referanse.json'), 'utf8')) as { ord: Ord[] };
const sections = Object.entries(kategorier).map(([kategori, title]) => {
  const rows = ord.filter((o) => o.kategori === kategori).sort((a, b) => a.bokmaal.localeCompare(b.bokmaal, 'nb'))
    .map((o) => `| ${o.bokmaal} | \`${o.kode}\` | ${o.definisjon} |`);
  return `## ${title}\n\n| ord | i koden | hva det betyr |\n|---|---|---|\n${rows.join('\n')}`;
});

writeFileSync(join(projectRoot, 'ORDLISTE.md'), `# Ordliste

Laget av «npm run generate» fra \`libs/referanse/referanse.json\`. Ting heter det feltet kaller dem, på norsk og i entall; tekniske ord og verb er engelske.
I koden skrives æ som ae, ø som oe og å som aa: mål er \`maal\`, ikke \`mal\`.

## Handlinger med norsk navn

| handling | hva den gjør |
|---|---|
${handlinger.map(([name, text]) => `| \`${name}\` | ${text} |`).join('\n')}

${sections.join('\n\n')}
`);

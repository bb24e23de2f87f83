import { erfaringsvedleggsgrenser, type Dokumentmerknad, type FjernetOpplysning } from '#libs/contracts';

const navngitt = (navn: string) => `«${navn}»`;
const ramset = (ordene: readonly string[]) => (ordene.length < 2 ? ordene.join('') : `${ordene.slice(0, -1).join(', ')} og ${ordene.at(-1)}`);

export const erfaringsvedlegg = {
  tittel: 'Vedlegg', legg: 'Legg ved dokument', ingen: 'Ingen vedlegg ennå.', fullt: `En erfaring kan ha høyst ${erfaringsvedleggsgrenser.antall} vedlegg.`,
  hint: 'PDF, Word, Excel, PowerPoint, OpenDocument eller tekst, høyst 25 MB. Dokumentet skrives på nytt når det kommer inn: forfatter, virksomhet og andre opplysninger om hvem som laget det, blir borte. Det som står i dokumentet, leser vi ikke: se selv etter navn.',
  nytt: (navn: string) => `Nytt vedlegg: ${navngitt(navn)}`, fila: (navn: string, stoerrelse: string) => `Fila er ${navngitt(navn)}, ${stoerrelse}. Filnavnet går ikke ut; tittelen gjør det.`, send: 'Legg ved', sender: (prosent: number) => `Sender: ${prosent} %`, skriver: 'Skriver dokumentet på nytt …',
  fremdrift: (navn: string) => `Hvor mye av ${navngitt(navn)} som er sendt`, lagtTil: 'Vedlegget er lagt til.', lukkFeil: (navn: string) => `Lukk meldingen om ${navngitt(navn)}`,
  felter: { tittel: 'Hva dokumentet heter' }, om: (type: string, stoerrelse: string) => `${type}, ${stoerrelse}`,
  rediger: 'Endre tittelen', redigerHva: (hva: string) => `Endre tittelen på ${navngitt(hva)}`, bort: (hva: string) => `Ta bort ${navngitt(hva)}`, frem: (hva: string) => `Flytt ${navngitt(hva)} fram`, bak: (hva: string) => `Flytt ${navngitt(hva)} bak`,
  tattBort: 'Vedlegget er tatt bort fra utkastet. Er det delt, ser de andre det til dere deler en ny utgave. Skal det bort nå, trekk det.', tatteBort: (antall: number) => (antall === 1 ? 'Vis ett vedlegg som er tatt bort' : `Vis ${antall} vedlegg som er tatt bort`),
  hentFram: 'Hent fram', hentFramHva: (hva: string) => `Hent fram ${navngitt(hva)}`, trekk: 'Trekk', trekkHva: (hva: string) => `Trekk ${navngitt(hva)}`, trekkTittel: 'Trekke vedlegget?',
  trekkTekst: 'Dokumentet og tittelen forsvinner med det samme: fra utkastet og fra alle utgaver dere har delt. Resten av erfaringen står. Det kan ikke gjøres om. Den som alt har lagret dokumentet selv, når vi ikke.',
  trukket: (dag: string) => `Her var det et vedlegg. Det ble trukket ${dag}, og er borte overalt.`, trukne: (antall: number) => (antall === 1 ? 'Et vedlegg er trukket av eieren.' : `${antall} vedlegg er trukket av eieren.`),
  fjernet: (slag: readonly string[]) => `Tatt bort fra fila: ${ramset(slag)}.`, ingenFjernet: 'Det var ingen opplysninger om hvem som laget det, å ta bort.', merknader: (slag: readonly string[]) => `Går ut med dokumentet: ${ramset(slag)}.`,
  fjernetOrd: { emne: 'emne', filsti: 'mappa den lå i', forfatter: 'forfatter', kommentator: 'navn på dem som har kommentert eller endret', noekkelord: 'nøkkelord', opplysninger: 'andre opplysninger', program: 'program', tittel: 'tittel', virksomhet: 'virksomhet' } satisfies Record<FjernetOpplysning, string> as Record<FjernetOpplysning, string>,
  merknadOrd: { kommentarer: 'kommentarer', notater: 'notater til lysarkene', skjult_tekst: 'skjult tekst', skjulte_ark: 'skjulte ark', skjulte_lysark: 'skjulte lysark', sporede_endringer: 'sporede endringer, også det som er strøket' } satisfies Record<Dokumentmerknad, string> as Record<Dokumentmerknad, string>,
  gaarUt: (antall: number) => (antall === 1 ? 'Ett vedlegg går ut:' : `${antall} vedlegg går ut:`), aapne: 'Åpne dem og se etter før du deler.',
  feil: {
    forStor: (navn: string, stoerrelse: string) => `${navngitt(navn)} er ${stoerrelse}. Det største vi tar imot, er 25 MB.`, tom: (navn: string) => `${navngitt(navn)} er tom.`,
    type: (navn: string) => `${navngitt(navn)} er ikke et dokument vi tar imot, eller innholdet er noe annet enn navnet sier. Bilder legges til under Bilder, med samtykke.`,
    aktiv: (navn: string) => `${navngitt(navn)} har makroer, skript, en fil inni seg eller noe som hentes fra nettet. Lagre den som PDF eller uten det, og prøv igjen.`, laast: (navn: string) => `${navngitt(navn)} er låst med passord eller skadet. Lagre den uten passord, og prøv igjen.`,
  },
};

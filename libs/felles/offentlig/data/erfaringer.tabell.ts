import { aapenLisens, erfaringsadresse, hiddenSymbol } from '#libs/contracts';
import type { Kolonne } from '#libs/platform';
import type { AapenErfaring } from '../erfaringer/aapne-erfaringer.service.ts';
import { kildehenvisning } from '../erfaringer/erfaring.side.ts';
import { readable } from '../html/html.ts';
import { ord, visDag } from '../offentlig.ord.ts';
import { visAntall, visBeloep, visResultat, visTidsrommet } from '../tall.ts';

const linjer = (liste: readonly string[]) => liste.join('\n') || null;

/** Erfaringene som rader i et regneark, med ord i stedet for koder. Lisensen og kilden står i hver rad, så de følger med når rader kopieres. */
export function kolonner(origin: string): Kolonne<AapenErfaring>[] {
  const tekst = (navn: string, les: (en: AapenErfaring) => string | null): Kolonne<AapenErfaring> => ({ navn, bredde: 30, type: 'tekst', les: (en) => { const verdi = les(en); return verdi === null ? null : readable(verdi); } });
  return [
    tekst('Tittel', ({ innhold }) => innhold.tittel), tekst('Kort', ({ innhold }) => innhold.kort), tekst('Kommune', ({ kommune }) => kommune), tekst('Kommunenummer', ({ kommunenummer }) => kommunenummer),
    tekst('Handler om', ({ innhold }) => ord.art[innhold.art]), tekst('Tema', ({ innhold }) => innhold.tema && ord.tema[innhold.tema]), tekst('Fase', ({ innhold }) => innhold.fase && ord.fase[innhold.fase]),
    tekst('Hvor det endte', ({ innhold }) => ord.utfall[innhold.utfall]), tekst('Årsak', ({ innhold: i }) => [i.aarsakKode && ord.aarsak[i.aarsakKode], i.aarsak].filter(Boolean).join('. ') || null),
    tekst('Hvor', ({ innhold }) => innhold.sted), tekst('Når', ({ innhold }) => visTidsrommet(innhold.oppstart, innhold.slutt) || null), tekst('For hvem', ({ innhold }) => linjer(innhold.maalgrupper)),
    tekst('Bakgrunn', ({ innhold }) => innhold.kontekst), tekst('Hva som ble gjort', ({ innhold }) => innhold.gjennomfoering), tekst('Mål', ({ innhold }) => linjer(innhold.maal)), tekst('Hvem som var med', ({ innhold }) => linjer(innhold.partnere)),
    tekst('Deltakere', ({ innhold: i }) => (i.deltakereSkjult ? hiddenSymbol : visAntall(i.deltakere, i.deltakereTil, i.deltakerePresisjon))),
    { navn: 'Kostnad (kr), minst', bredde: 14, type: 'kroner', les: ({ innhold }) => innhold.kostnadOere }, tekst('Kostnad, slik den leses', ({ innhold: i }) => visBeloep(i.kostnadOere, i.kostnadTilOere, i.kostnadPresisjon)),
    tekst('Hva beløpet dekker', ({ innhold }) => innhold.kostnadMerknad), tekst('Kostnad per deltaker', ({ innhold: i }) => visBeloep(i.kostnadPerDeltaker, i.kostnadPerDeltakerTil, i.kostnadPerDeltakerPresisjon)),
    tekst('Resultater', ({ innhold }) => linjer(innhold.resultater.map(visResultat))), tekst('Det som skal til', ({ innhold }) => linjer(innhold.suksesskriterier)), tekst('Fallgruver', ({ innhold }) => linjer(innhold.fallgruver)), tekst('Det de lærte', ({ innhold }) => linjer(innhold.laerdom)),
    tekst('Innsats', ({ innhold: i }) => [i.innsats && ord.innsats[i.innsats], i.innsatsMerknad].filter(Boolean).join('. ') || null), tekst('Kan andre gjøre det samme', ({ innhold: i }) => [i.overfoerbarhet && ord.overfoerbarhet[i.overfoerbarhet], i.overfoerbarhetMerknad].filter(Boolean).join('. ') || null),
    tekst('Tenkt virkning', ({ innhold }) => innhold.tenktVirkning), tekst('Andre forklaringer', ({ innhold }) => innhold.andreForklaringer), tekst('Undersøkt av', ({ innhold }) => innhold.undersoekelse),
    { navn: 'Evidensgrad (0–5)', bredde: 10, type: 'heltall', les: ({ innhold }) => innhold.evidensgrad },
    tekst('Kontakt', ({ innhold: i }) => [ord.kontaktrolle[i.kontaktrolle], i.kontaktenhet].filter(Boolean).join(', ')), tekst('Lenker', ({ innhold }) => linjer(innhold.lenker.map(({ tittel, adresse }) => `${tittel}: ${adresse}`))),
    tekst('Hentet fra', ({ innhold: { kilde } }) => kilde && [kilde.tittel, kilde.sted].filter(Boolean).join(', ')),
    { navn: 'Utgave', bredde: 8, type: 'heltall', les: ({ utgave }) => utgave }, tekst('Åpnet', ({ aapnet }) => visDag(aapnet)), { navn: 'Oppdiktet', bredde: 10, type: 'ja', les: ({ oppdiktet }) => oppdiktet },
    tekst('Adresse', ({ id }) => `${origin}${erfaringsadresse(id)}`), tekst('Oppgi kilden slik', kildehenvisning), tekst('Lisens', () => aapenLisens.adresse),
  ];
}

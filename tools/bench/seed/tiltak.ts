import type { Random } from './random.ts';
import { merke } from './merke.ts';
import type { Kommuneform } from './scale.ts';

const slag = ['Åpen dør', 'Leksehjelp', 'Nabolagskafé', 'Ungdomslos', 'Sykkelverksted', 'Språktrening', 'Gårdsrom', 'Jobbstart', 'Kveldsåpen hall', 'Frivilligsentral', 'Bomiljøvert', 'Utlånssentral'];
const steder = ['sentrum', 'skolen', 'biblioteket', 'parken', 'torget', 'stasjonen', 'idrettshallen', 'gamlebyen'];
const gamle = ['fullfoert', 'fullfoert', 'fullfoert', 'i_drift', 'i_drift', 'stoppet', 'utsatt'] as const;
const nye = ['ide', 'forberedelse', 'forberedelse', 'under_etablering', 'under_etablering', 'i_drift', 'i_drift', 'i_drift', 'i_drift', 'utsatt'] as const;

export const tiltakNoekkel = (aar: number, i: number) => `t-${aar}-${i}`;

/** Tiltakene som begynner i et år, med milepæler. */
export function tiltakI(aar: number, naa: number, form: Kommuneform, random: Random): object[] {
  return Array.from({ length: form.omfang.tiltak }, (_, i) => {
    const nr = (aar - naa + form.omfang.aar - 1) * form.omfang.tiltak + i + 1;
    const navn = `${random.pick(slag)} ved ${random.pick(steder)} (${nr})`;
    const status = random.pick(aar < naa - 1 ? gamle : nye);
    return {
      noekkel: tiltakNoekkel(aar, i), nr, navn, status, beskrivelse: `${navn} er et tilbud for dem som bor i området.`, hensikt: 'Flere skal ha et sted å være og noe å gjøre.',
      oppstart: `${aar}-${random.pick(['vaar', 'hoest', 'H1', '04'])}`, eier: random.pick(['Biblioteket', 'Skolen', 'NAV', 'Kulturenheten']),
      ...(status === 'utsatt' ? { utsattTil: random.pick([`${naa}-H2`, `${naa + 1}`, `${naa + 1}-vaar`]), aarsakKode: 'kapasitet' } : {}),
      ...(status === 'stoppet' ? { aarsakKode: 'finansiering' } : {}),
      ...(random.chance(0.93) ? { innsatsomraade: `i${1 + random.below(4)}` } : {}),
      ...(random.chance(0.9) ? { maal: random.chance(0.3) ? ['m1', `m${2 + random.below(4)}`] : [`m${1 + random.below(5)}`] } : {}),
      milepaeler: milepaeler(aar, naa, i, navn, form, random), ...merke(form, random),
    };
  });
}

/** En eller to, i tiltakets eget år eller det neste. De fleste som skulle vært nådd, er det. */
function milepaeler(aar: number, naa: number, i: number, navn: string, form: Kommuneform, random: Random): object[] {
  return Array.from({ length: random.chance(0.15) ? 2 : 1 }, (_, m) => {
    const fristaar = aar + (m === 1 || random.chance(0.3) ? 1 : 0);
    const maaned = String(1 + random.below(12)).padStart(2, '0');
    return {
      noekkel: `${tiltakNoekkel(aar, i)}-m${m + 1}`, nr: m + 1, navn: m === 0 ? `Åpner: ${navn}` : `Vurdert: ${navn}`, frist: `${fristaar}-${maaned}`,
      ...(random.chance(fristaar < naa ? 0.98 : fristaar === naa ? 0.6 : 0) ? { naadd: `${fristaar}-${maaned}-15` } : {}), ...merke(form, random),
    };
  });
}

import { expect } from '@jest/globals';
import type { Answer } from './ask.ts';
import { delingsrom } from './deling-room.ts';

export const EGEN = 'id versjon tittel kort kontekst utfall aarsakKode kostnadOere kostnadPresisjon resultater resultatvalg { id verdi } hentetFra { felt fra } mangler handlinger deltUtgave';
export const TAGG = '<script>alert(1)</script>';

/** Delingsrommet, med veiene til å skrive, dele og lese en erfaring. */
export function erfaringsrom() {
  const at = delingsrom();
  const { as, codeOf } = at;
  const mutate = (hvem: string, root: string, type: string, input: object, felt: string) => as(hvem, `mutation ($input: ${type}!) { ${root}(input: $input) { ${felt} } }`, { input });
  const ok = (answer: Answer, root: string) => { expect([root, codeOf(answer), answer.text.slice(0, 300)]).toEqual([root, 'ingen feil', expect.anything()]); return answer.data![root]; };
  const ut = (hvem: string, id: string) => as(hvem, 'query ($id: ID!) { erfaringsdelingsutkast(erfaringId: $id) { utgave kontrollsum oppdiktet skjulte { hva grunn } seOver { felt slag } innhold { tittel kort deltakere kostnadOere resultater { tekst verdi skjult } } } }', { id });
  const share = async (hvem: string, id: string, mer: object = {}) => mutate(hvem, 'delErfaring', 'DelErfaringInput', { id, kontrollsum: (await ut(hvem, id)).data?.['erfaringsdelingsutkast'].kontrollsum, bekreftet: true, kjentMedSaksdokument: true, ...mer }, 'id status utgave trukket utdatert handlinger');
  const endre = (id: string, versjon: number, felt: object) => mutate('leder3118', 'updateErfaring', 'UpdateErfaringInput', { id, versjon, ...felt }, EGEN);
  const BANK = 'status utgave kommune egen trukket utgaver { utgave } innhold { tittel kort kontekst evidensgrad kriterier deltakere deltakereSkjult kostnadPerDeltaker fallgruver resultater { tekst verdi skjult } kilde { tittel } }';
  const bank = (hvem: string, id: string) => as(hvem, `query ($id: ID!) { erfaring(id: $id) { ${BANK} } }`, { id });
  /** Skriver ferdig en erfaring og deler den. */
  const skrivOgDel = async (hvem: string, start: object) => {
    const egen = ok(await mutate(hvem, 'createErfaring', 'CreateErfaringInput', { art: 'tiltak', ...start }, `${EGEN} tilpassetFra { kommune fortalt }`), 'createErfaring');
    ok(await mutate(hvem, 'updateErfaring', 'UpdateErfaringInput', { id: egen.id, versjon: egen.versjon, kort: 'Vi prøvde det', kontekst: 'k', gjennomfoering: 'g', tema: 'arbeid', fase: 'gjennomfoering', maalgrupper: ['Unge'], iakttakelser: ['i'], laerdom: ['l'] }, 'id'), 'updateErfaring');
    ok(await share(hvem, egen.id), 'delErfaring');
    return egen;
  };
  return { ...at, at, mutate, ok, ut, share, endre, bank, skrivOgDel };
}

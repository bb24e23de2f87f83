import { describe, expect, it } from '@jest/globals';
import { kostnadPerDeltaker } from '#libs/contracts';
import type { Erfaring } from './erfaring.entity.ts';
import { mangler, updateErrors } from './erfaring.policy.ts';
import { erfaringsutkast } from './erfaring.utkast.ts';
import type { Tiltaksgrunnlag } from './erfaring.utkast.query.ts';

const tiltak = (mer: Partial<Tiltaksgrunnlag> = {}): Tiltaksgrunnlag => ({
  navn: 'Kiosken', beskrivelse: 'Ungdom driver kiosk.', hensikt: 'Gi arbeidserfaring', status: 'i_drift', aarsakKode: null, aarsak: null, oppstart: '2025', eier: 'Ungdomstjenesten', partnere: ['Lions'], maalgrupper: ['ungdom'],
  arenaer: [], aktiviteter: ['Sommerjobb'], utfordringer: ['Vakter'], oppdiktet: false, kilde: null, ansvarligId: 'a', tema: 'arbeid', maal: ['Flere i jobb'], laerdom: ['Start tidlig'],
  resultater: [{ id: 'r', verdi: 19, tilVerdi: null, presisjon: 'eksakt', enhet: 'personer' }], statusSiden: '2025-09', budsjett: '20000000', brukt: { oere: '0', uvisse: 1 }, mekanismer: [], rivaliserende: [], studier: [], ...mer,
});
const row = (mer: Partial<Erfaring>): Erfaring => ({
  utfall: 'paagaar', aarsakKode: null, deltakere: null, deltakereTil: null, deltakerePresisjon: null, kostnadOere: null, kostnadTilOere: null, kostnadPresisjon: null, evidensgrad: null, resultater: [], iakttakelser: [],
  kort: null, kontekst: null, gjennomfoering: null, tema: null, fase: null, maalgrupper: [], maal: [], suksesskriterier: [], fallgruver: [], laerdom: [], tenktVirkning: null, andreForklaringer: null, undersoekelse: null, lenker: [], ...mer,
} as Erfaring);
const errors = (mer: Partial<Erfaring>) => updateErrors(row(mer), []).map(({ path, code }) => `${path} ${code}`);

describe('utkastet fra et tiltak', () => {
  it('har det tiltaket vet, og hvert felt sier hvor det kom fra', () => {
    const { opphav, ...felt } = erfaringsutkast(tiltak());
    expect(felt).toMatchObject({ tittel: 'Kiosken', kort: 'Ungdom driver kiosk.', kontekst: 'Gi arbeidserfaring', gjennomfoering: 'Sommerjobb', utfall: 'paagaar', deltakere: 19, kontaktrolle: 'prosjektansvarlig', kontaktenhet: 'Ungdomstjenesten' });
    expect(Object.keys(felt).sort()).toEqual(Object.keys(opphav).sort());
    expect([opphav['kort'], opphav['deltakere'], opphav['fallgruver']]).toEqual(['beskrivelse', 'resultater', 'utfordringer']);
  });

  it('gjetter ikke: bruk i ord er budsjettet, flere antall er ikke deltakere, og årsaken følger bare det som stoppet', () => {
    expect(erfaringsutkast(tiltak())).toMatchObject({ kostnadOere: '20000000', kostnadPresisjon: 'omtrent' });
    const en = tiltak().resultater[0]!;
    expect(erfaringsutkast(tiltak({ resultater: [en, { ...en, id: 's', verdi: 35 }] }))).not.toHaveProperty('deltakere');
    expect(erfaringsutkast(tiltak({ aarsakKode: 'kapasitet' }))).not.toHaveProperty('aarsakKode');
    expect(erfaringsutkast(tiltak({ status: 'stoppet', aarsakKode: 'manglende_effekt' }))).toMatchObject({ utfall: 'stoppet', aarsakKode: 'manglende_effekt', slutt: '2025-09' });
  });
});

describe('det som er brukt', () => {
  const brukt = (status: Tiltaksgrunnlag['status'], oere = '500') => { const { kostnadOere, kostnadPresisjon, kostnadMerknad } = erfaringsutkast(tiltak({ status, brukt: { oere, uvisse: 0 } })); return [kostnadOere, kostnadPresisjon, kostnadMerknad]; };

  it('er hele kostnaden bare når tiltaket er avsluttet; ellers er det mer enn det som er ført', () => {
    for (const status of ['fullfoert', 'stoppet'] as const) expect(brukt(status)).toEqual(['500', 'eksakt', 'Brukt, slik det er ført.']);
    for (const status of ['forberedelse', 'under_etablering', 'i_drift', 'utsatt'] as const) expect(brukt(status)).toEqual(['500', 'mer_enn', 'Brukt så langt, slik det er ført. Tiltaket er ikke avsluttet.']);
  });

  it('gir ingen kostnad per deltaker når mer kommer til', () => {
    const per = (status: Tiltaksgrunnlag['status']) => { const felt = erfaringsutkast(tiltak({ status, brukt: { oere: '1900', uvisse: 0 } })); return kostnadPerDeltaker({ oere: felt.kostnadOere!, til: null, presisjon: felt.kostnadPresisjon! }, { antall: felt.deltakere!, til: null, presisjon: felt.deltakerePresisjon! }); };
    expect([per('i_drift'), per('fullfoert')]).toEqual([null, expect.objectContaining({ oere: '100' })]);
  });
});

describe('reglene for et utkast', () => {
  it('stoppet krever årsak, tall krever presisjon, og graden krever kriteriene', () => {
    expect([errors({ utfall: 'stoppet' }), errors({ aarsakKode: 'annet' }), errors({ utfall: 'stoppet', aarsakKode: 'annet' })]).toEqual([['aarsakKode REASON_REQUIRED'], ['aarsakKode NOT_ALLOWED'], []]);
    expect([errors({ deltakere: 5 }), errors({ deltakerePresisjon: 'eksakt' }), errors({ kostnadOere: '5', kostnadPresisjon: 'mellom' }), errors({ kostnadOere: '5', kostnadTilOere: '5', kostnadPresisjon: 'mellom' })])
      .toEqual([['deltakerePresisjon REQUIRED'], ['deltakerePresisjon NOT_ALLOWED'], ['kostnadTilOere REQUIRED'], ['kostnadTilOere TOO_SMALL']]);
    expect([errors({ evidensgrad: 1 }), errors({ evidensgrad: 0 }), errors({ resultater: ['fremmed'] })]).toEqual([['evidensgrad GRADE_UNSUPPORTED'], [], ['resultater NOT_FOUND']]);
  });

  it('sier hva som mangler før det kan deles', () => {
    expect(mangler(row({}), [])).toEqual(['kort', 'kontekst', 'gjennomfoering', 'tema', 'fase', 'maalgrupper', 'resultater', 'fallgruver']);
    expect(mangler(row({ kort: 'a', kontekst: 'b', gjennomfoering: 'c', tema: 'arbeid', fase: 'gjennomfoering', maalgrupper: ['d'], iakttakelser: ['e'], laerdom: ['f'] }), [])).toEqual([]);
  });
});

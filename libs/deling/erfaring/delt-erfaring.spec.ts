import { describe, expect, it } from '@jest/globals';
import type { ErfaringRow } from '#libs/kommune/erfaring';
import { deltErfaring, forhaandssum, innholdssum, withoutNumbers } from './delt-erfaring.ts';
import { seOver } from './se-over.ts';

const resultat = (mer: object) => ({ id: 'r1', tekst: 'Elever som fikk jobb', verdi: 12, tilVerdi: null, presisjon: 'eksakt', enhet: 'personer', omfang: 'omraade', periode: '2025', sammenlignetMed: null, ...mer });
const rad = (mer: object = {}, resultater: object[] = []): ErfaringRow => ({
  id: 'e1', kommuneId: 7, noekkel: 'HEMMELIG', tiltakId: 'HEMMELIG', art: 'tiltak', tittel: 'Kafeen', kort: 'En kafé', sted: null, kontekst: 'k', gjennomfoering: 'g', maalgrupper: ['unge'], maal: [], partnere: [],
  oppstart: null, slutt: null, tema: 'arbeid', fase: 'gjennomfoering', utfall: 'paagaar', aarsakKode: null, aarsak: null, deltakere: 12, deltakereTil: null, deltakerePresisjon: 'eksakt',
  kostnadOere: '100', kostnadTilOere: null, kostnadPresisjon: 'eksakt', kostnadMerknad: null, resultater: ['r1', 'r2'], iakttakelser: ['Roligere'], suksesskriterier: ['s'], fallgruver: [], laerdom: [], tenktVirkning: null,
  andreForklaringer: null, undersoekelse: null, evidensgrad: null, innsats: null, innsatsMerknad: null, overfoerbarhet: null, overfoerbarhetMerknad: null, kontaktrolle: 'programleder', kontaktenhet: null, lenker: [],
  opphav: { kort: 'HEMMELIG' }, bilder: [], vedlegg: [], deltUtgave: 0, kilde: null, oppdiktet: false, versjon: 1, endret: 'HEMMELIG', tiltak: { id: 'HEMMELIG', navn: 'HEMMELIG' }, resultatvalg: resultater, ...mer,
} as unknown as ErfaringRow);

describe('det som forlater kommunen i en erfaring', () => {
  it('har tallene fra fem og opp, og ikke ett ord om hvor feltene kom fra, hvilket tiltak, eller hvem', () => {
    const { innhold, skjulte } = deltErfaring(rad({}, [resultat({})]), []);
    expect([innhold.deltakere, innhold.resultater.map(({ verdi }) => verdi), skjulte]).toEqual([12, [12, null], []]);
    expect(JSON.stringify(innhold)).not.toMatch(/HEMMELIG|"e1"|"r1"/);
  });

  it('skjuler et lavt antall, også i setningen ved siden av, og det sier ikke hvilket det var', () => {
    const lavt = (verdi: number, tekst: string) => deltErfaring(rad({ deltakere: verdi }, [resultat({ verdi, tekst })]), []);
    const tre = lavt(3, 'Tre av 3 elever fikk jobb');
    expect(tre.innhold).toMatchObject({ deltakere: null, deltakerePresisjon: null, deltakereSkjult: true, resultater: [{ tekst: ': av : elever fikk jobb', verdi: null, presisjon: null, skjult: true }, {}] });
    expect(tre.skjulte.map(({ grunn }) => grunn)).toEqual(['lavt', 'lavt']);
    expect(innholdssum(tre.innhold)).toBe(innholdssum(lavt(4, 'Fire av 4 elever fikk jobb').innhold));
    expect(withoutNumbers('Om lag 57,7 av ti, og énhet')).toBe('Om lag : av :, og énhet');
  });

  it('skjuler en andel av mennesker, men ikke uker, utlån eller søknader', () => {
    const grunn = (mer: object) => deltErfaring(rad({ deltakere: null, deltakerePresisjon: null }, [resultat(mer)]), []).skjulte.map((en) => en.grunn);
    expect([grunn({ enhet: 'prosent', verdi: 60 }), grunn({ enhet: null, verdi: 2 }), grunn({ enhet: 'uker', tekst: 'Uker med ungdomsdrevet kiosk', verdi: 4 }), grunn({ enhet: 'prosent', tekst: 'Utlån', verdi: 3 })])
      .toEqual([['ukjent_antall'], ['lavt'], [], []]);
  });

  it('det som har vært skjult, blir skjult i neste utgave', () => {
    const { minner } = deltErfaring(rad({ deltakere: 3 }), []);
    const neste = deltErfaring(rad({ deltakere: 40 }), minner);
    expect([neste.innhold.deltakereSkjult, neste.skjulte]).toEqual([true, [{ hva: 'deltakere', grunn: 'skjult_foer' }]]);
  });

  it('graden er aldri høyere enn kriteriene, og fingeravtrykket følger tiltaket', () => {
    expect([deltErfaring(rad({ evidensgrad: 5 }), []).innhold.evidensgrad, deltErfaring(rad({ evidensgrad: 0 }), []).innhold.evidensgrad]).toEqual([1, 0]);
    const { innhold } = deltErfaring(rad(), []);
    expect(new Set([forhaandssum(innhold, false, '1'), forhaandssum(innhold, false, '2'), forhaandssum(innhold, true, '1')]).size).toBe(3);
  });
});

describe('det som bør ses over', () => {
  const funn = (tekst: string) => seOver({ kontekst: tekst }).map(({ slag, funn: ord }) => `${slag}: ${ord}`);
  it('er få mennesker, kontaktopplysninger og påstander om virkning', () => {
    expect(funn('Vi hjalp to unge kvinner.')).toEqual(['lite_antall: to unge kvinner']);
    expect(funn('Ring 99 88 77 66 eller skriv til ola@eksempel.no')).toEqual(['kontakt: 99 88 77 66']);
    expect(funn('Kafeen førte til mindre uro.')).toEqual(['virkning: førte til']);
    for (const tekst of ['To ungdomsklubber', '26 søknader, 15 innvilget', 'Tre uker', 'Bidro til mer ro', 'Tilskudd på 600 000 kroner']) expect([tekst, funn(tekst)]).toEqual([tekst, []]);
  });
});

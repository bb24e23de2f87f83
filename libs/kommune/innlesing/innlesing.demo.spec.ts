import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { kontrollerKommune, readInnlesing, readInnlesingFile } from './innlesing.reader.ts';
import type { Innlesing, LestKilde, LestTiltak } from './innlesing.type.ts';

const path = (navn: string) => fileURLToPath(new URL(`../../../tools/demo/${navn}`, import.meta.url));
const demo = (nummer: string) => readInnlesing(readFileSync(path(`${nummer}.json`)));
const tiltakIn = (fil: Innlesing, noekkel: string): LestTiltak => fil.tiltak.find((t) => t.noekkel === noekkel)!;
const resultat = (fil: Innlesing, noekkel: string, nr: number) => tiltakIn(fil, noekkel).resultater![nr - 1]!;

describe('demofilene', () => {
  it.each(['3118', '3101', '3105', '3107'])('%s kan leses inn, for sin egen kommune', async (nummer) => {
    const fil = await readInnlesingFile(path(`${nummer}.json`));
    expect(() => { kontrollerKommune(fil, nummer); }).not.toThrow();
  });

  it.each(['3118', '3101', '3105', '3107'])('%s viser til dokumenter med tittel, aldri filnavn, og har ingen ubrukt kilde', (nummer) => {
    const fil = demo(nummer);
    const kilder = [...collect(fil)];
    expect(kilder.filter((k) => /\.(txt|pdf|docx?|json|html?)\b/i.test(`${k.tittel} ${k.sted ?? ''}`))).toEqual([]);
    expect(new Set(kilder.map((k) => k.tittel))).toEqual(new Set(fil.kildedokumenter.map((d) => d.tittel)));
  });

  it('bruker bare oppdiktede tiltak der kilden ikke har noen', () => {
    const counts = ['3118', '3101', '3105', '3107'].map((nummer) => demo(nummer).tiltak)
      .map((tiltak) => [tiltak.filter((t) => t.kilde).length, tiltak.filter((t) => t.oppdiktet).length]);
    expect(counts).toEqual([[14, 0], [0, 10], [9, 0], [1, 5]]);
  });
});

describe('fasiten fra dokumentene', () => {
  const mysen = demo('3118');
  const halden = demo('3101');
  const rolle = (fil: Innlesing, navn: string) => fil.satsing.roller!.find((r) => r.navn === navn)!;

  it.each<[string, string, unknown, unknown]>([
    ['g-13', 'utsatt fra 2025 til 2026', mysen.tiltak.filter((t) => t.status === 'utsatt' && t.planlagtOppstart === '2025' && t.utsattTil === '2026').map((t) => t.navn).sort(), ['Nabolagskjøkkenet i Festiviteten', 'Åpen barnehage']],
    ['g-14', 'antall tiltak', mysen.tiltak.length, 14],
    ['g-15', 'utlån opp 11,5 prosent', pick(resultat(mysen, 'io-skolebibliotek', 1)), [11.5, 'prosent', 'eksakt', 'arena', 'Mysen barneskole']],
    ['g-16', 'reserveringer opp omtrent 60 prosent', pick(resultat(mysen, 'io-skolebibliotek', 2)), [60, 'prosent', 'omtrent', 'arena', 'Mysen barneskole']],
    ['g-17', 'kvinner med oppfølging, i hele kommunen', pick(resultat(mysen, 'io-jobbsjansen', 1)), [16, 'personer', 'eksakt', 'kommune', undefined]],
    ['g-18', 'over 35 i kartlegging', pick(resultat(mysen, 'io-jobbsjansen', 2)), [35, 'personer', 'mer_enn', 'kommune', undefined]],
    ['g-19', 'ungdommer med tilbud om sommerjobb', pick(resultat(mysen, 'io-ungdom-i-arbeid', 1)), [19, 'personer', 'eksakt', 'omraade', 'Mysen']],
    ['g-20', 'søknader om nærmiljøtilskudd', resultat(mysen, 'io-naermiljoetilskudd', 1).verdi, 26],
    ['g-21', 'innvilgede søknader', resultat(mysen, 'io-naermiljoetilskudd', 2).verdi, 15],
    ['g-22', 'programbeskrivelsen vedtatt', mysen.satsing.styringsdokumenter!.find((d) => d.type === 'programbeskrivelse')!.dato, '2025-02-11'],
    ['g-23', 'sosionomen tiltrådte', tiltakIn(mysen, 'io-sosionom').oppstart, '2025-09-15'],
    ['g-25', 'to programledere deler 100 prosent', [rolle(mysen, 'Programleder').antallPersoner, rolle(mysen, 'Programleder').stillingsprosent], [2, 100]],
    ['g-26', 'årlig tilskudd', halden.satsing.rammePerAarOere, 5_000_000 * 100],
    ['g-27', 'fem år samlet', halden.satsing.rammePerAarOere! * halden.satsing.rammeAntallAar!, 25_000_000 * 100],
    ['g-28', 'intensjonsavtalen', halden.satsing.styringsdokumenter!.find((d) => d.type === 'intensjonsavtale')!.dato, '2024-06-10'],
    ['g-29', 'innsatsområder', halden.satsing.innsatsomraader!.length, 4],
    ['g-30', 'mål for 2029', [halden.satsing.maal!.length, halden.satsing.maalaar], [5, 2029]],
    ['g-32', 'ansatte opplært i metoden', halden.satsing.metoder![0]!.opplaerteAnsatte, 12],
    ['g-33', 'styringsgruppemøter per år', rolle(halden, 'Styringsgruppe').moeterPerAar, 4],
    ['g-34', 'suksesskriterier', halden.satsing.suksessfaktorer!.filter((s) => s.type === 'suksesskriterium').length, 6],
    ['g-35', 'fallgruver', halden.satsing.suksessfaktorer!.filter((s) => s.type === 'fallgruve').length, 6],
  ])('%s: %s', (_id, _navn, verdi, forventet) => { expect(verdi).toEqual(forventet); });
});

function pick(r: { verdi?: number; enhet?: string; presisjon?: string; omfang?: string; omfangNavn?: string }): unknown[] {
  return [r.verdi, r.enhet, r.presisjon, r.omfang, r.omfangNavn];
}

function* collect(verdi: unknown): Generator<LestKilde> {
  if (verdi === null || typeof verdi !== 'object') return;
  for (const [felt, del] of Object.entries(verdi)) {
    if (felt === 'kilde') yield del as LestKilde;
    else yield* collect(del);
  }
}

import type { Client } from 'pg';
import { v7 } from 'uuid';

/** Id-er i én kommune: det en evaluator kan åpne, og det hun ikke skal vite om. */
export interface InnsynRows { tiltak: string; ide: string; plan: string; tilskudd: string; indikator: string; ikkeGodkjent: string; laasing: string; ikkeGodkjentLaasing: string; barriere: string; deling: string; bareNettverkets: string }

/** Alt en evaluator skal se, har SYNLIG i seg, og alt som er utkast, har UTKAST; begge med kommunens nummer. */
export const synlig = (nummer: string) => new RegExp(`SYNLIG-${nummer}`);

/** En kommune med begge deler i hvert rom, skrevet av den som ser alt. */
export async function writeInnsynRows(admin: Client, kommuneId: number, nummer: string): Promise<InnsynRows> {
  const insert = async (table: string, values: Record<string, unknown>) => {
    const row = { kommune_id: kommuneId, ...values };
    const names = Object.keys(row);
    await admin.query(`INSERT INTO kommune.${table} (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(row));
  };
  const keyed = async (table: string, values: Record<string, unknown>) => { const id = v7(); await insert(table, { id, noekkel: id, ...values }); return id; };

  const person = v7();
  await insert('medarbeider', { id: person, navn: `SYNLIG-${nummer} ansvarlig` });
  await insert('medarbeider', { id: v7(), navn: `UTKAST-${nummer} uten ansvar` });
  const satsing = await keyed('satsing', { navn: `SYNLIG-${nummer} satsing`, type: 'områdesatsing' });
  const part = (table: string, values: Record<string, unknown>) => keyed(table, { satsing_id: satsing, nr: 1, navn: `SYNLIG-${nummer} ${table}`, ...values });
  const omraade = await part('omraade', {});
  // Det som er trukket tilbake, har ingen tall; her har det det, så det er policyen som svarer.
  for (const [merke, trukket] of [['SYNLIG', null], ['UTKAST', '2025-03-01']] as const) {
    const tabell = await keyed('bestilt_tabell', { navn: `${merke}-${nummer} tabell`, forklaring: 'Prøven', enhet: 'personer', nivaa: 'omraade', leverandoer: 'Prøven', lisens: 'Prøven', trukket, trukket_fordi: trukket && 'Prøven' });
    const utgave = v7();
    await insert('tabellutgave', { id: utgave, bestilt_tabell_id: tabell, nr: 1, bestilling: `${merke}-${nummer} bestilling`, levert: '2025-01-01', filnavn: 'tall.csv', kontrollsum: 'a'.repeat(64), desimaler: 0, antall: 1 });
    await insert('tabelltall', { id: v7(), tabellutgave_id: utgave, omraade_id: omraade, periode: `${merke}-${nummer}`, fra: '2024-01-01', til: '2024-12-31', verdi: 40 });
  }
  const innsatsomraade = await part('innsatsomraade', {});
  const maal = await part('maal', {});
  await insert('maal_innsatsomraade', { maal_id: maal, innsatsomraade_id: innsatsomraade });
  for (const [utgave, status, merke] of [[1, 'vedtatt', 'SYNLIG'], [2, 'utkast', 'UTKAST']] as const) {
    await keyed('styringsdokument', { satsing_id: satsing, type: 'programbeskrivelse', utgave, tittel: `${merke}-${nummer} dokument`, status });
  }

  const tiltak = async (nr: number, status: string, merke: string) => {
    const id = await part('tiltak', { nr, navn: `${merke}-${nummer} tiltak`, status, innsatsomraade_id: innsatsomraade, ansvarlig_id: person });
    await insert('tiltak_maal', { tiltak_id: id, maal_id: maal });
    await insert('statusendring', { id: v7(), tiltak_id: id, fra_status: null, til_status: status, aarsak: `${merke}-${nummer} historie`, person_id: person });
    for (const [table, text] of [['resultat', 'tekst'], ['milepael', 'navn'], ['laerdom', 'tekst']] as const) await keyed(table, { tiltak_id: id, nr: 1, [text]: `${merke}-${nummer} ${table}` });
    const kjede = await keyed('virkningskjede', { satsing_id: satsing, nr, tiltak_id: id, mekanisme: `${merke}-${nummer} mekanisme`, maal_id: maal });
    const ledd = await keyed('virkningsledd', { virkningskjede_id: kjede, slag: 'mekanisme_maal', antakelse: `${merke}-${nummer} antakelse` });
    await keyed('leddbelegg', { virkningsledd_id: ledd, nr: 1, slag: 'tall', tekst: `${merke}-${nummer} leddbelegg` });
    return id;
  };
  const rows = { tiltak: await tiltak(1, 'i_drift', 'SYNLIG'), ide: await tiltak(2, 'ide', 'UTKAST') };

  let vedtattTilskudd = '';
  for (const [aar, laast, merke] of [[2025, true, 'SYNLIG'], [2026, false, 'UTKAST']] as const) {
    const foert_av = v7();
    await insert('medarbeider', { id: foert_av, navn: `${merke}-${nummer} fører` });
    const aaret = await keyed('budsjettaar', { satsing_id: satsing, aar });
    const linje = await keyed('budsjettlinje', { budsjettaar_id: aaret, nr: 1, navn: `${merke}-${nummer} linje` });
    const tilskudd = await keyed('tilskudd', { satsing_id: satsing, navn: `${merke}-${nummer} tilskudd`, tilskuddsaar: String(aar), kolonne: 'kdd' });
    const giver = await keyed('finansieringskilde', { navn: `${merke}-${nummer} giver`, art: 'kdd' });
    await insert('tilskudd_kilde', { tilskudd_id: tilskudd, finansieringskilde_id: giver });
    await keyed('finansieringspost', { budsjettlinje_id: linje, tilskudd_id: tilskudd, beloep_oere: 100 });
    await keyed('forbruk', { satsing_id: satsing, aar, navn: `${merke}-${nummer} forbruk`, ord: 'alt_brukt', foert_av });
    await keyed('egeninnsats', { satsing_id: satsing, aar, navn: `${merke}-${nummer} egeninnsats` });
    await keyed('postering', { type: 'ventet', tilskudd_id: tilskudd, fra_konto: 'ventet', fra_aar: aar, til_konto: 'ufordelt', til_aar: aar, beloep_oere: 100, tekst: `${merke}-${nummer} postering`, foert_av });
    if (laast) vedtattTilskudd = tilskudd;
    await admin.query('UPDATE kommune.budsjettaar SET laast = $2 WHERE id = $1', [aaret, laast]);
  }
  const indikatorer: string[] = [];
  const laasinger: string[] = [];
  const laas = async (maaleperiodeId: string, tekst: string): Promise<string> => {
    const id = v7();
    const innhold = { maalinger: [], belegg: [{ id: v7(), maalId: maal, maal: tekst, slag: 'fortelling', tekst, henvisning: null, kilde: null }] };
    await insert('periodehendelse', { id, maaleperiode_id: maaleperiodeId, utgave: 1, fra_status: 'godkjent', til_status: 'laast', innhold, person_id: person });
    return id;
  };
  for (const [periode, statuser, merke] of [['2025', ['godkjent', 'laast'], 'SYNLIG'], ['2026', [], 'UTKAST']] as const) {
    const perioden = await keyed('maaleperiode', { satsing_id: satsing, periode });
    const indikator = await keyed('indikator', { satsing_id: satsing, nr: 1, navn: `${merke}-${nummer} indikator`, ansvarlig_id: person });
    indikatorer.push(indikator);
    await insert('maal_indikator', { maal_id: maal, indikator_id: indikator });
    const definisjon = await keyed('indikatordefinisjon', { indikator_id: indikator, utgave: 1, teller: `${merke}-${nummer} definisjon`, enhet: 'personer', retning: 'hoeyere', nivaa: 'omraade', telling: 'unike', datakilde: 'Prøven' });
    await keyed('maaling', { indikator_id: indikator, indikatordefinisjon_id: definisjon, maaleperiode_id: perioden, verdi: 1, presisjon: 'eksakt', merknad: `${merke}-${nummer} måling` });
    await keyed('maalbelegg', { maal_id: maal, maaleperiode_id: perioden, nr: 1, slag: 'fortelling', tekst: `${merke}-${nummer} belegg` });
    await insert('periodehendelse', { id: v7(), maaleperiode_id: perioden, utgave: 1, fra_status: 'utkast', til_status: 'godkjent', begrunnelse: `${merke}-${nummer} hendelse`, person_id: person });
    laasinger.push(await laas(perioden, `${merke}-${nummer} låst`));
    for (const naa of statuser) await admin.query('UPDATE kommune.maaleperiode SET status = $2 WHERE id = $1', [perioden, naa]);
  }
  const barrierer: string[] = [];
  for (const [status, merke] of [['aapen', 'SYNLIG'], ['utkast', 'UTKAST']] as const) {
    const barriere = await keyed('barriere', { tittel: `${merke}-${nummer} barriere`, art: 'regelverk', status });
    barrierer.push(barriere);
    await insert('barrierehendelse', { id: v7(), barriere_id: barriere, til_status: status, begrunnelse: `${merke}-${nummer} barrierehendelse`, person_id: person });
    for (const tiltakId of [rows.tiltak, rows.ide]) await insert('barriere_tiltak', { barriere_id: barriere, tiltak_id: tiltakId });
  }
  const sum = { noekkel: 'alt', navn: 'Alt', kdd: '0', eksternt: '0', sum: '0', antallLinjer: 0 };
  const innhold = { aar: 2025, utgave: 1, innledning: `SYNLIG-${nummer} plan`, tiltak: [], linjer: [], sum, perInnsatsomraade: [], perGiver: [] };
  const plan = await keyed('handlingsplan', { satsing_id: satsing, aar: 2025, utgave: 1, status: 'vedtatt', kjede: 'enkel', innledning: innhold.innledning, innhold });
  await keyed('handlingsplan', { satsing_id: satsing, aar: 2026, utgave: 1, status: 'utkast', kjede: 'enkel', innledning: `UTKAST-${nummer} plan` });
  await keyed('vedtak', { organ: `SYNLIG-${nummer} organ`, utfall: 'vedtatt' });
  const delt = async (mottaker: string, aar: number, merke: string): Promise<string> => {
    const id = v7();
    await admin.query(`INSERT INTO felles.deling (kommune_id, id, nettverk_id, type, aar, utgave, satsing, mottaker) SELECT m.kommune_id, $2, m.nettverk_id, 'handlingsplan', $3, 1, $4, $5 FROM referanse.nettverksmedlem m WHERE m.kommune_id = $1`,
      [kommuneId, id, aar, `${merke}-${nummer} delt`, mottaker]);
    return id;
  };
  const [deling, bareNettverkets] = [await delt('evaluator', 2025, 'SYNLIG'), await delt('nettverk', 2026, 'UTKAST')];
  return { ...rows, plan, tilskudd: vedtattTilskudd, indikator: indikatorer[0]!, ikkeGodkjent: indikatorer[1]!, laasing: laasinger[0]!, ikkeGodkjentLaasing: laasinger[1]!, barriere: barrierer[0]!, deling, bareNettverkets };
}

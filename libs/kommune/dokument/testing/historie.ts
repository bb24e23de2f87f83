import type { Client } from 'pg';
import { v7 } from 'uuid';

/** En kommune med et halvår bak seg, skrevet av den som ser alt: tidene er valgt, slik ingen tjeneste lar noen velge dem. */
export async function addHistorie(admin: Client, kommuneId: number, merke: string): Promise<void> {
  const add = async (tabell: string, rad: Record<string, unknown>, noekkel = true): Promise<string> => {
    const id = v7();
    const verdier: Record<string, unknown> = { kommune_id: kommuneId, id, ...(noekkel && { noekkel: `bruker-${id}` }), ...rad };
    const navn = Object.keys(verdier);
    await admin.query(`INSERT INTO kommune.${tabell} (${navn.join(', ')}) VALUES (${navn.map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(verdier));
    return id;
  };
  const person = await add('medarbeider', { navn: 'Pia' }, false);
  const satsing = await add('satsing', { navn: `${merke}: løftet`, type: 'områdesatsing', tilskudd_fra: 2024, tilskudd_til: 2030 });

  for (const [utgave, status, dato] of [[1, 'erstattet', '2024-09-01'], [2, 'vedtatt', '2025-03-01'], [3, 'utkast', null]] as const) {
    await add('styringsdokument', { satsing_id: satsing, type: 'programbeskrivelse', utgave, status, dato, tittel: `${merke}: beskrivelse ${utgave}` });
  }

  const plan = (utgave: number, status: string) => add('handlingsplan', { satsing_id: satsing, aar: 2025, utgave, status, kjede: 'enkel', innhold: {} });
  const flytt = (handlingsplan_id: string, til_status: string, tid: string, vedtak_id: string | null = null) => add('planhendelse', { handlingsplan_id, til_status, tid, vedtak_id, person_id: person }, false);
  const vedtak = (dato: string) => add('vedtak', { organ: 'Kommunestyret', dato, utfall: 'vedtatt' });
  const [foerste, andre] = [await plan(1, 'erstattet'), await plan(2, 'vedtatt')];
  await flytt(foerste, 'utkast', '2025-01-05T10:00Z');
  await flytt(foerste, 'vedtatt', '2025-01-25T10:00Z', await vedtak('2025-01-20'));
  await flytt(foerste, 'erstattet', '2025-04-01T10:00Z');
  await flytt(andre, 'utkast', '2025-04-01T10:00Z');
  await flytt(andre, 'vedtatt', '2025-05-05T10:00Z', await vedtak('2025-05-01'));

  const aar = await add('budsjettaar', { satsing_id: satsing, aar: 2025 });
  const tilskudd = await add('tilskudd', { satsing_id: satsing, navn: 'Områdesatsing', kolonne: 'kdd', tilskuddsaar: '2025' });
  const linje = await add('budsjettlinje', { budsjettaar_id: aar, nr: 1, navn: 'Linje' });
  await add('finansieringspost', { budsjettlinje_id: linje, tilskudd_id: tilskudd, beloep_oere: 0 });
  await admin.query('UPDATE kommune.budsjettaar SET laast = true WHERE id = $1', [aar]);
  // Sent om kvelden i Norge er fortsatt samme dag, og tidlig på natta er den neste.
  const ventet = (tid: string, beloep_oere: string) => add('postering', { type: 'ventet', tilskudd_id: tilskudd, fra_konto: 'ventet', fra_aar: 2025, til_konto: 'ufordelt', til_aar: 2025, beloep_oere, tid });
  await ventet('2025-01-10T22:59Z', '1000');
  const feil = await ventet('2025-03-09T23:01Z', '400');
  await add('postering', { type: 'reversering', reverserer_id: feil, tilskudd_id: tilskudd, fra_konto: 'ufordelt', fra_aar: 2025, til_konto: 'ventet', til_aar: 2025, beloep_oere: '400', tid: '2025-04-20T10:00Z' });

  const tiltak = (nr: number) => add('tiltak', { satsing_id: satsing, nr, navn: `${merke}: tiltak ${nr}`, status: 'i_drift' });
  const losen = await tiltak(1);
  await tiltak(2);
  await add('statusendring', { tiltak_id: losen, fra_status: 'ide', til_status: 'forberedelse', tid: '2025-02-01T10:00Z' }, false);
  await add('statusendring', { tiltak_id: losen, fra_status: 'forberedelse', til_status: 'i_drift', tid: '2025-08-01T10:00Z' }, false);

  const periode = await add('maaleperiode', { satsing_id: satsing, periode: '2024', status: 'godkjent' });
  await add('periodehendelse', { maaleperiode_id: periode, utgave: 1, fra_status: 'utkast', til_status: 'godkjent', tid: '2025-02-10T10:00Z', person_id: person }, false);

  // Godkjent av fila den kom fra: dagen er bare den seneste det kan ha vært.
  const lest = await add('maaleperiode', { satsing_id: satsing, periode: '2023', status: 'godkjent', noekkel: 'fil-2023' });
  await add('periodehendelse', { maaleperiode_id: lest, utgave: 1, fra_status: 'utkast', til_status: 'godkjent', tid: '2025-02-10T10:00Z', person_id: person }, false);

  const fil = await add('fil', { navn: 'sak.pdf', type: 'pdf', stoerrelse: 1, sha256: Buffer.alloc(32), lastet_opp: '2025-02-12T10:00Z' }, false);
  await add('vedlegg', { fil_id: fil, tittel: 'Saksframlegg', tiltak_id: losen });
}

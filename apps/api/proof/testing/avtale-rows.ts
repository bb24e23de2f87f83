import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';

interface Avtale { avtalerom: number; navn: string; kommuner: readonly { id: number; nummer: string }[]; fra: string; til: string; forlengesTil: string }

/** En avtale om evaluering som er sendt, og som kommunene har sagt ja til og tatt inn. Byrået er leverandør og Instituttet partner. Gir id-en. */
export async function writeAvtale(admin: Client, { avtalerom, navn, kommuner, fra, til, forlengesTil }: Avtale): Promise<string> {
  const id = randomUUID();
  const part = (nr: number, type: string, partnavn: string, kommunenummer: string | null = null) => ({ nr, type, kommunenummer, navn: partnavn, rolle: 'part', mandat: null, fast: '0', innbyggere: null, vekt: null, egeninnsats: null, utFra: null, tilskuddTil: null });
  const innhold = {
    formaal: null, fra, til, sum: '0', noekkel: 'likt', prisregulering: 'ingen', prisvilkaar: null, mva: 'fritatt', mvaProsent: null, deler: [], terminer: [],
    opsjoner: [{ tekst: 'Lenger', frist: null, til: forlengesTil }], leveranser: [{ nr: 1, tittel: 'Delrapport', slag: 'delrapport', frist: til, beskrivelse: null }],
    parter: [...kommuner.map(({ nummer }, i) => part(i + 1, 'kommune', nummer, nummer)), part(90, 'leverandoer', 'Byrået'), part(91, 'samarbeidspartner', 'Instituttet')],
  };
  await admin.query('INSERT INTO felles.evalueringsavtale (nettverk_id, id, navn, avtalerom) VALUES (1, $1, $2, $3)', [id, navn, avtalerom]);
  await admin.query(`INSERT INTO felles.avtaleutgave (nettverk_id, avtale_id, utgave, fra, til, innhold, kontrollsum, sendt) VALUES (1, $1, 1, $2, $3, $4, repeat('a', 64), now())`, [id, fra, til, JSON.stringify(innhold)]);
  await admin.query(`INSERT INTO felles.avtalesignatur (nettverk_id, avtale_id, utgave, part_nr, dato, rolle) VALUES (1, $1, 1, 90, '2025-01-01', 'Daglig leder')`, [id]);
  for (const { id: kommuneId } of kommuner) {
    await admin.query(`INSERT INTO felles.avtalesvar (kommune_id, id, nettverk_id, avtale_id, utgave, svar, kontrollsum, rolle, dato) VALUES ($1, $2, 1, $3, 1, 'godtatt', repeat('a', 64), 'Styringsgruppa', '2025-01-01')`, [kommuneId, randomUUID(), id]);
    await admin.query('INSERT INTO kommune.evalueringsandel (kommune_id, id, navn, utgave, fra, til, avtalerom, forlenges_til) VALUES ($1, $2, $3, 1, $4, $5, $6, $7)', [kommuneId, id, navn, fra, til, avtalerom, forlengesTil]);
  }
  return id;
}

/** En som evaluerer, slik koordinatoren har ført henne. Medlemskapet finnes fra før. */
export async function writeEvaluator(admin: Client, avtaleId: string, medlemskapId: string, firma = 'Byrået'): Promise<void> {
  await admin.query('UPDATE tilgang.medlemskap SET firma = $2 WHERE id = $1', [medlemskapId, firma]);
  await admin.query(`INSERT INTO felles.avtaleperson (nettverk_id, id, avtale_id, avtalerom, navn, firma, rolle, fra, til, taushet_signert)
    SELECT 1, m.id, $2, m.avtalerom, m.navn, m.firma, 'Forsker', m.fra, coalesce(m.til, '2999-12-31'), m.taushet_signert FROM tilgang.medlemskap m WHERE m.id = $1`, [medlemskapId, avtaleId]);
}

import type { INestApplicationContext } from '@nestjs/common';
import type { Innsynsrom } from '#libs/contracts';
import { EvalueringsandelService, InnsynService } from '#libs/deling';
import { AvtaleService, EvaluatorService, OppfoelgingService } from '#libs/felles/evaluering';
import { KalenderService } from '#libs/felles/kalender';
import { Db, runAsLogin } from '#libs/platform';
import type { DemoLogin } from './logins.ts';

/** Det som har skjedd i demoen, har skjedd: en dag i kilden som ikke er kommet ennå, blir i dag. */
const senest = (dag: string) => { const idag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date()); return dag < idag ? dag : idag; };
const kvartal = (nr: number) => `${2026 + Math.floor((nr - 1) / 4)}-${['01', '04', '07', '10'][(nr - 1) % 4]}`;
const kroner = (beloep: number) => String(beloep * 100);
const kommune = (kommunenummer: string, navn: string, tilskuddTil: number | null) => ({ type: 'kommune' as const, kommunenummer, navn, rolle: 'Oppdragsgiver', fast: '0', tilskuddTil });
const del = (kommunenummer: string, navn: string) => ({ navn, kommunenummer, omfang: 'Følge- og sluttevaluering av kommunens satsing.' });
/** Leveransene er oppdiktet, men følger metodene kilden nevner: dokumentanalyse, feltarbeid, intervju, fokusgrupper og læringsverksteder. */
const leveranser = [
  { tittel: 'Plan for evalueringen', slag: 'plan' as const, frist: '2026-03-01', beskrivelse: 'Spørsmål, metoder og framdrift for hver kommune og for regionen.' },
  { tittel: 'Notat om dokumentanalysen', slag: 'notat' as const, frist: '2026-09-01', beskrivelse: 'Gjennomgang av planer og rapporter i de fire kommunene.' },
  { tittel: 'Delrapport 2026', slag: 'delrapport' as const, frist: '2026-12-15', beskrivelse: 'Feltarbeid, intervjuer og fokusgrupper så langt.' },
  { tittel: 'Delrapport 2027', slag: 'delrapport' as const, frist: '2027-12-01', beskrivelse: null },
  { tittel: 'Delrapport 2028', slag: 'delrapport' as const, frist: '2028-12-01', beskrivelse: null },
  { tittel: 'Sluttrapport', slag: 'sluttrapport' as const, frist: '2029-11-01', beskrivelse: 'For hver kommune og for regionen samlet.' },
];
/** Terminene som venter på en leveranse. */
const venter: Record<number, number> = { 2: 1, 5: 3, 9: 4, 13: 5, 16: 6 };

/**
 * Avtalen om felles følge- og sluttevaluering. Leverandøren, partnerne, kvartalene, metodene og fylkeskommunens 800 000 står i kildene.
 * Avtalesummen, fordelingen, leveransene og det som er svart og godtatt, er oppdiktet. Gir id-en når den ble laget.
 */
export async function writeEvalueringsavtale(app: INestApplicationContext): Promise<string | null> {
  const [avtale, oppfoelging, kalender] = [app.get(AvtaleService), app.get(OppfoelgingService), app.get(KalenderService)];
  if ((await app.get(Db).queryOne<{ antall: number }>('SELECT count(*)::int AS antall FROM felles.evalueringsavtale'))!.antall > 0) return null;
  const id = await avtale.create({
    navn: 'Felles følge- og sluttevaluering i Østfold', formaal: 'Læringsorientert evaluering av de fire områdesatsingene, hver for seg og for regionen samlet, med felles læring på tvers av kommunene.',
    fra: '2026-01-01', til: '2029-12-31', sum: kroner(4_000_000), noekkel: 'likt', prisregulering: 'konsumprisindeks', prisvilkaar: 'Hvert år fra 2027, i en ny utgave', mva: 'inkludert', mvaProsent: 25,
    parter: [
      { type: 'fylkeskommune', navn: 'Østfold fylkeskommune', rolle: 'Oppdragsgiver med fast bidrag', mandat: 'Samordner avtalen og møtene', fast: kroner(800_000) },
      kommune('3118', 'Indre Østfold', null), kommune('3107', 'Fredrikstad', 2027), kommune('3101', 'Halden', 2028), kommune('3105', 'Sarpsborg', 2027),
      { type: 'leverandoer', navn: 'Byantropologene', rolle: 'Leverandør', fast: '0' }, { type: 'samarbeidspartner', navn: 'Insam', rolle: 'Samarbeidspartner', fast: '0' }, { type: 'samarbeidspartner', navn: 'Oslo Economics', rolle: 'Samarbeidspartner', fast: '0' },
    ],
    deler: [del('3118', 'Mysen'), del('3107', 'Fredrikstad'), del('3101', 'Halden'), del('3105', 'Sarpsborg'), { navn: 'Østfold', kommunenummer: null, omfang: 'Det som er felles for de fire satsingene, og læringen på tvers.' }],
    opsjoner: [{ tekst: 'Ett år til, til oppfølging etter sluttrapporten', frist: '2029-06-30', til: '2030-12-31' }], leveranser,
    terminer: Array.from({ length: 16 }, (_, i) => ({ forfall: `${kvartal(i + 1)}-15`, beloep: kroner(250_000), leveranse: venter[i + 1] ?? null })),
  }, { kilde: { tittel: 'Årsrapport 2025 for Områdeløft Mysen og programbeskrivelsen for Halden', sted: 'Evaluering. Avtalesummen og fordelingen står ikke der', tolket: true }, oppdiktet: true });
  await avtale.send({ id, versjon: 1 });
  for (const [part, rolle] of [[1, 'Fylkesdirektør'], [6, 'Daglig leder']] as const) await avtale.sign({ avtaleId: id, utgave: 1, part, dato: senest('2025-12-15'), rolle });
  for (const [art, tittel, dato, ut] of moeter) {
    const kalenderpunktId = await kalender.create({ art, tittel, dato, sted: 'Teams', forHvem: 'Kommunene, fylkeskommunen og evaluatorene' }, true);
    const moete = await oppfoelging.createMoete({ avtaleId: id, kalenderpunktId }, true);
    if (ut && dato === senest(dato)) await oppfoelging.updateMoete({ id: moete.id, versjon: 1, avholdt: true, ...ut });
  }
  return id;
}

const roller = ['programleder, Indre Østfold', 'programleder, Halden', 'programleder, Fredrikstad', 'programleder, Sarpsborg', 'koordinator, fylkeskommunen', 'prosjektleder, Byantropologene'];
const moeter: ['evalueringsmoete' | 'laeringsverksted', string, string, { roller: string[]; laeringspunkter: string[] }?][] = [
  ['evalueringsmoete', 'Kvartalsmøte 1 om evalueringen', '2026-02-11', { roller, laeringspunkter: ['Spør etter det som ikke virket, like mye som det som virket.'] }],
  ['laeringsverksted', 'Læringsverksted om medvirkning', '2026-05-20', { roller: [...roller, 'prosjektansvarlig, Indre Østfold'], laeringspunkter: ['Ungdom kommer når noen de kjenner, ber dem.', 'Skriv ned hvem som ikke var der.'] }],
  ['evalueringsmoete', 'Kvartalsmøte 2 om evalueringen', '2026-06-10', { roller, laeringspunkter: [] }],
];

/** Kommunen svarer ja fra sitt eget rom. Indre Østfold har ført fylkeskommunens 200 000 i sitt eget budsjett, og velger linjene pengene står på. */
export async function acceptEvalueringsavtale(app: INestApplicationContext, nummer: string): Promise<void> {
  const andelene = app.get(EvalueringsandelService);
  const [andel] = await andelene.list();
  if (!andel || andel.foert !== null) return;
  const { evalueringsavtaleId, tilbud: { utgave, kontrollsum } } = andel;
  const svart = await andelene.answer({ evalueringsavtaleId, utgave, kontrollsum, svar: 'godtatt', rolle: nummer === '3101' ? 'Kommunedirektørens ledergruppe' : 'Styringsgruppa', dato: senest('2025-12-18'), bokfoert: nummer === '3118' ? kroner(200_000) : null });
  const linjer = svart.linjer.filter(({ aar, navn }) => aar === 2025 && navn.startsWith('Evaluering'));
  if (linjer.length > 0) await andelene.chooseLinjer({ evalueringsavtaleId, versjon: svart.versjon, budsjettlinjeIder: linjer.map(({ id }) => id) });
}

const idag = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());

/** De som evaluerer. Personene er oppdiktet; firmaene står i kilden. Én har ikke skrevet under på taushet ennå, og kommer ikke inn. Hun med innlogging har tatt imot invitasjonen. */
export async function inviteEvaluatorer(app: INestApplicationContext, evalueringsavtaleId: string, logins: readonly DemoLogin[]): Promise<void> {
  const evaluatorer = app.get(EvaluatorService);
  const person = (navn: string, epost: string, firma: string, rolle: string, signert: boolean) => evaluatorer.invite({ evalueringsavtaleId, navn, epost, firma, rolle, fra: senest('2026-01-01'), til: '2029-12-31', taushetSignert: signert ? idag() : null }, true);
  for (const { navn, epost, firma } of logins) {
    const { medlemskap: { id } } = await person(navn, epost, firma!, 'Prosjektleder', true);
    // Den lovlige veien er lenken. Her finnes personen alt, med passordet demoen skriver ut.
    await runAsLogin('innlogging', () => app.get(Db).query('UPDATE tilgang.medlemskap m SET person_id = p.id FROM tilgang.person p WHERE m.id = $1 AND p.epost = $2', [id, epost]));
  }
  await person('Forsker (oppdiktet)', 'forsker@insam.demo', 'Insam', 'Intervjuer og fokusgrupper', false);
}

/** Indre Østfold har åpnet alt, Halden alt unntatt pengene, og Sarpsborg bare plan og program fra 2025. Fredrikstad har ikke åpnet. Alt her er oppdiktet. */
const aapnet: Record<string, { innsynsrom: Innsynsrom[]; aarFra?: number }> = {
  3118: { innsynsrom: ['program', 'tiltak', 'oekonomi', 'indikator', 'handlingsplan', 'programteori', 'barriere', 'vedtak', 'vedlegg', 'deling'] },
  3101: { innsynsrom: ['program', 'tiltak', 'indikator', 'handlingsplan', 'programteori', 'vedtak', 'vedlegg', 'deling'] },
  3105: { innsynsrom: ['program', 'handlingsplan'], aarFra: 2025 },
};
export async function openForEvaluatorer(app: INestApplicationContext, nummer: string): Promise<void> {
  const innsyn = app.get(InnsynService);
  const aapning = aapnet[nummer];
  const [avtale] = aapning ? await innsyn.avtaler() : [];
  if (!aapning || !avtale || (await innsyn.list()).length > 0) return;
  await innsyn.aapne({ evalueringsavtaleId: avtale.evalueringsavtaleId, fra: idag() < avtale.fra ? avtale.fra : idag(), til: avtale.til, ...aapning }, true);
}

/** Planen er levert og godtatt, og notatet er levert og venter. */
export async function deliverInDemo(app: INestApplicationContext, avtaleId: string): Promise<void> {
  const oppfoelging = app.get(OppfoelgingService);
  const levert = (dag: string) => dag === senest(dag);
  if (!levert('2026-03-18')) return;
  await oppfoelging.note({ avtaleId, leveranse: 1, hendelse: 'levert', dato: '2026-02-27', dokument: 'Plan for evalueringen, første utgave' }, true);
  await oppfoelging.note({ avtaleId, leveranse: 1, hendelse: 'godtatt', dato: '2026-03-18', kommentar: 'Ta med de unge i Halden i fokusgruppene.' }, true);
  if (levert('2026-09-02')) await oppfoelging.note({ avtaleId, leveranse: 2, hendelse: 'levert', dato: '2026-09-02', dokument: 'Notat om dokumentanalysen' }, true);
}

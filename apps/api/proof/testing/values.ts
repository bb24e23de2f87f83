import { createHash } from 'node:crypto';
import { canary, withoutNumber } from './canary.ts';
import { isNumber, isText, shortName, type Column, type Table } from './catalogue.ts';
import { aapentAar, bildeinnhold, dokumentinnhold, filinnhold, sendtAar, vedleggsinnhold } from './variants.ts';

/** Verdier der det generelle ikke holder: lukkede lister, grenser, og tilstander rotfeltene trenger for å lykkes. */
const fixed: Record<string, unknown> = {
  'hendelse.type': 'tell-opp', 'styringsdokument.status': 'utkast', 'tiltak.status': 'i_drift', 'omraade.innbyggere_presisjon': 'mellom', 'resultat.presisjon': 'mellom',
  'statusendring.fra_status': 'forberedelse', 'statusendring.til_status': 'i_drift', 'statusendring.aarsak_kode': 'annet',
  'programrolle.stillingsprosent': 50, 'programrolle.loenn_fra_satsingen_prosent': 25,
  'indikator.utgangspresisjon': 'mellom', 'indikator.maalaar': 2029, 'maaling.presisjon': 'mellom', 'indikatordefinisjon.utgave': 1, 'periodehendelse.utgave': 1,
  'overfoering.aarsakskode': 'annet', 'innstilling.styringsgruppe_vedtar': true, 'innstilling.vedtaksorgan': 'Skrevet av prøven', 'planhendelse.fra_status': 'utkast', 'planhendelse.til_status': 'til_behandling',
  aar: aapentAar, 'handlingsplan.utgave': 1, 'deling.utgave': 1, 'egeninnsats.timer': 50.5, 'egeninnsats.stillingsprosent': 20, 'fil.type': 'application/pdf', 'filbit.nr': 0, 'tilskudd.overfoerbart': true, 'budsjettlinje.ikke_ordinaer_drift': true, 'innsyn.fra': '2020-01-01', 'innsyn.til': '2999-12-31',
  'indikatordefinisjon.telling': 'ikke_personer', 'delt_indikator.presisjon': 'mellom', 'delt_indikator.serie_id': '0198f0a0-0000-7000-8000-000000000001', 'delt_indikator.definisjonsutgave': 1, 'delingsminne.skjult': true,
  'konferanse.dato': '2099-09-27', 'konferanse.paameldingsfrist': '2099-09-01', 'konferansepost.start': '09:00', 'konferansepost.slutt': '10:00', 'konferansepost.fremme': '09:10', 'paamelding.antall': 1,
  'fordeling.grense': 5, 'fordelingsperiode.tall': Array.from({ length: 12 }, (_, nr) => 20 + nr), 'fordelingsvern.grense': 5, 'fordelingsvern.periodeversjon': 1, 'delt_fordeling.grense': 5, 'delt_fordeling.serie_id': '0198f0a0-0000-7000-8000-000000000003',
  'bestilt_tabell.seriekode': 'lavinntekt-barn', 'tabellutgave.kontrollsum': 'a'.repeat(64), 'tabellutgave.nr': 1, 'tabellutgave.levert': '2025-09-01', 'tabellutgave.oppdatert_hos_kilden': new Date('2025-08-01'), 'tabellutgave.desimaler': 1, 'tabellutgave.antall': 1, 'tabelltall.omraadekode': null, 'tabelltall.flagg': 'foreloepig', 'tabelltall.fra': '2025-01-01', 'tabelltall.til': '2025-12-31',
  'undersoekelse.grense': 5, 'delt_undersoekelse.grense': 5, 'delt_undersoekelse.serie_id': '0198f0a0-0000-7000-8000-000000000006', 'innsyn.uttaksgrense': 5,
  'faseplass.fase_nr': 3, 'fasekryss.punkt_kode': 'f3-resultat',
  'barrierehendelse.fra_status': 'utkast', 'barrierehendelse.til_status': 'aapen', 'barrierebidrag.antall_tiltak': 1, 'dagsordensak.rekkefoelge': 1,
  'deling.aar': sendtAar, 'deling.innbyggere_presisjon': 'mellom', 'delt_beloep.aar': sendtAar, 'delt_forbruk.aar': sendtAar, 'delt_tiltak.status': 'i_drift',
  'erfaring.utfall': 'stoppet', 'erfaring.deltakere_presisjon': 'mellom', 'erfaring.kostnad_presisjon': 'mellom', 'erfaring.evidensgrad': 0, 'erfaring.delt_utgave': 0, 'erfaringsminne.serie_id': '0198f0a0-0000-7000-8000-000000000002', 'erfaringsminne.skjult': true,
  'tilpasning.kilde_utgave': 1, 'tilpasning.kilde_id': '0198f0a0-0000-7000-8000-000000000004', 'tilpasning.kilde_delt': '2025-01-01', 'tilpasning.beholdt': ['kort'], 'erfaringsopphav.kilde_utgave': 1,
  'avtaleutgave.kontrollsum': 'a'.repeat(64), 'avtaleutgave.fra_termin': 1, 'avtaleandel.utgave': 1, 'avtaleandel.part_nr': 1, 'avtaleandel.termin': 1, 'avtaleandel.fast_oere': 0, 'avtalesignatur.utgave': 1, 'avtalesignatur.dato': '2025-09-01',
  'avtalesvar.utgave': 1, 'avtalesvar.kontrollsum': 'a'.repeat(64), 'avtalesvar.dato': '2025-09-01', 'leveransehendelse.leveranse_nr': 1, 'leveransedokument.leveranse_nr': 1, 'leveransedokument.dato': '2025-09-01', 'leveransedokument.type': 'txt', 'leveransemerknad.leveranse_nr': 1, 'leveransehendelse.dato': '2025-09-01',
  'evalueringsandel.utgave': 1, 'evalueringsandel.fra': '2020-01-01', 'evalueringsandel.til': '2998-12-31', 'evalueringsandel.forlenges_til': '2999-12-31', 'innsyn.ytterst': '2999-12-31', 'avtaleperson.fra': '2020-01-01', 'avtaleperson.til': '2999-12-31', 'avtaleperson.taushet_signert': '2020-01-01', 'innsynsmelding.fra': '2020-01-01', 'innsynsmelding.til': '2999-12-31', 'innsynsmelding.aar_fra': 2025, 'innsynsmelding.aar_til': 2025, 'innsynsmelding.antall_personer': 1, 'innsynsmelding.innsyn_id': '0198f0a0-0000-7000-8000-000000000009', 'andelspost.utgave': 1, 'andelspost.termin': 1, 'andelspost.forfall': '2026-02-01',
  'erfaringsspoersmaal.utgave': 1, 'erfaringssvar.utgave': 1, 'erfaringsfoelging.foelger': true, 'erfaringsfoelging.erfaring_id': '0198f0a0-0000-7000-8000-000000000005', 'erfaringssett.erfaring_id': '0198f0a0-0000-7000-8000-000000000005',
  'sitatsamtykke.godkjent': true, 'funn.utgave': 1, 'funn.evidensgrad': 0, 'funnkommentar.utgave': 1, 'fylkeskommentar.utgave': 1, 'anbefalingssvar.dato': '2025-09-01', 'fylkessvar.dato': '2025-09-01',
  'erfaringsgjennomgang.utgave': 1, 'erfaringsforslag.utgave': 1, 'erfaring.utgave': 1, 'lukking.gjelder': '0198f0a0-0000-7000-8000-000000000003', 'erfaringsutgave.utgave': 1, 'utgavebilde.utgave': 1, 'utgavevedlegg.utgave': 1, 'erfaringsvedlegg.fjernet': ['forfatter'], 'erfaringsvedlegg.merknader': ['kommentarer'], 'erfaringsutgave.utfall': 'stoppet', 'erfaringsutgave.deltakere_presisjon': 'mellom', 'erfaringsutgave.kostnad_presisjon': 'mellom', 'erfaringsutgave.evidensgrad': 1, 'erfaringsutgave.kontrollsum': 'a'.repeat(64),
};

/** Det som må stemme med fila selv. */
const ofFile: Record<string, (content: Buffer) => unknown> = {
  'fil.stoerrelse': (content) => content.length, 'fil.sha256': (content) => createHash('sha256').update(content).digest(), 'filbit.innhold': (content) => content,
};

const domains: Record<string, string> = { 'referanse.tidsangivelse': '2025-hoest', 'referanse.nasjonalt_tema': 'moeteplasser' };

/** Verdien i en kolonne som verken er nøkkel eller henvisning. `undefined` lar databasen velge. */
export function valueFor(nummer: string, table: Table, column: Column, serial: number, row: number): unknown {
  const name = `${shortName(table.name)}.${column.name}`;
  for (const key of [name, column.name]) if (key in fixed) return fixed[key];
  if (['erfaringsbilde.innhold', 'erfaringsbilde.sha256'].includes(name)) return ofFile[name.replace('erfaringsbilde', column.name === 'innhold' ? 'filbit' : 'fil')]!(bildeinnhold(nummer, table.schema, row));
  if (['leveransedokument.innhold', 'leveransedokument.sha256', 'leveransedokument.stoerrelse'].includes(name)) return ofFile[name.replace('leveransedokument', column.name === 'innhold' ? 'filbit' : 'fil')]!(dokumentinnhold(nummer));
  if (['erfaringsvedlegg.innhold', 'erfaringsvedlegg.sha256', 'erfaringsvedlegg.stoerrelse'].includes(name)) return ofFile[name.replace('erfaringsvedlegg', column.name === 'innhold' ? 'filbit' : 'fil')]!(vedleggsinnhold(nummer, table.schema, row));
  if (name in ofFile) return ofFile[name]!(filinnhold(nummer, row));
  if (column.choices) return column.choices[0];
  if (column.type in domains) return domains[column.type];
  if (isNumber(column)) return column.name in withoutNumber || name in withoutNumber ? undefined : Number(`7${nummer}${String(serial).padStart(4, '0')}`);
  if (isText(column)) return textIn(column, `${canary(nummer, shortName(table.name), column.name)}${row === 0 ? '' : `-${row + 1}`}`);
  if (column.required) throw new Error(`${name} er ${column.type}: si hva den skal ha i apps/api/proof/testing/values.ts.`);
  return undefined;
}

function textIn({ name, type }: Column, text: string): unknown {
  if (type === 'text[]') return [`${text}-a`, `${text}-b`];
  if (type === 'jsonb') return JSON.stringify(name === 'kilde' ? { tittel: text, sted: `${text}-sted`, tolket: false } : { verdi: text });
  return text;
}

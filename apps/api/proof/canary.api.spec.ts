import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Query, Resolver } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { may } from '#libs/contracts';
import { Db, runAsLogin } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { AppModule } from '../src/app.module.ts';
import { inputValidation } from '../src/graphql/validation.ts';
import { idFor, isId, isToken, validValue } from './testing/arguments.ts';
import type { Answer } from './testing/ask.ts';
import { canary, withoutNumber, withoutText } from './testing/canary.ts';
import { isNumber, isText, shortName } from './testing/catalogue.ts';
import { Legal } from './testing/legal.ts';
import { allFields, leavesOf, operation, rootFields, variablesFrom, type RootField } from './testing/root-fields.ts';
import { Snapshot } from './testing/snapshot.ts';
import { aapenKommune, vedtattAar } from './testing/variants.ts';
import { isAvtalens, isNettverkets, numre, World, type Nummer } from './testing/world.ts';

/** Det en slurvete utvikler kunne skrevet: velger innlogging selv, eller legger en annens tekst i en feil. Finnes bare her. */
@Resolver()
class LekkResolver {
  constructor(private readonly db: Db) {}

  @Requires('arbeidsrom.les')
  @Query(() => [String])
  lekkTekst(): Promise<string[]> { return this.wrong('SELECT navn FROM kommune.tiltak'); }

  @Requires('arbeidsrom.les')
  @Query(() => [String])
  lekkTall(): Promise<string[]> { return this.wrong('SELECT nr::text AS navn FROM kommune.tiltak'); }

  @Requires('arbeidsrom.les')
  @Query(() => [String])
  async lekkFeil(): Promise<string[]> { throw new Error((await this.wrong('SELECT navn FROM kommune.maal')).join()); }

  /** Glemt vilkår, men riktig innlogging: her skal muren holde alene. */
  @Requires('arbeidsrom.les')
  @Query(() => [String])
  async glemtVilkaar(): Promise<string[]> { return (await this.db.query<{ navn: string }>('SELECT navn FROM kommune.tiltak')).map(({ navn }) => navn); }

  private async wrong(sql: string): Promise<string[]> {
    const rows = await Promise.all(['k1', 'k2'].map((login) => runAsLogin(login as 'k1', () => this.db.query<{ navn: string }>(sql))));
    return rows.flat().map(({ navn }) => navn);
  }
}

@Module({ providers: [LekkResolver] })
class LekkModule {}

let world: World;
let fields: RootField[];
let snapshot: Snapshot;
let legal: Legal;
const planted = ['lekkTekst', 'lekkTall', 'lekkFeil', 'glemtVilkaar'];
const seen: Record<string, number> = {};
const walked = { spoersmaal: 0, felt: new Set<string>() };

beforeAll(async () => {
  world = await World.open(async ({ config }) => {
    const real = AppModule.forRoot(config);
    const app = await NestFactory.create<NestExpressApplication>({ ...real, imports: [LekkModule, ...real.imports!] }, { logger: false });
    return app.useGlobalPipes(inputValidation());
  });
  fields = rootFields(world.app);
  snapshot = await Snapshot.take(world.admin, world.tables.filter(({ name }) => !name.startsWith('referanse.')));
  legal = await Legal.of(world);
});
afterAll(() => world?.close());

const everything = ({ text, headers }: Answer) => `${headers}\n${text}`;
/** Kanarifugler i kropp, hoder eller feiltekst som den som spurte, ikke skulle hørt. */
const foreign = (answer: Answer & { sendt?: string }, hvem: string | null) => legal.foreign(everything(answer), hvem ? world.person(hvem) : null, answer.sendt);

/** Rommet der hver enkelt skal høre noe. */
const homeOf = (hvem: string) => ({ evaluator: aapenKommune, koordinator: 'felles', plattformforvalter: 'plattform' })[hvem] ?? world.person(hvem).nummer;

/**
 * Uten et rom slipper vakten bare inn til det som er åpent for alle; det prøver matrisen, som det gamle nummeret.
 * Den rollen aldri slipper inn, stanses likt i alle rom, før argumentene leses: hun spør i sitt eget og i et annet.
 */
function roomsFor({ permission }: RootField, hvem: string | null, admitted: boolean): (string | null)[] {
  if (admitted) return ['3118', '3101', '3103', 'felles', 'evaluering', 'plattform', ...(permission === null ? [null] : [])];
  const own = hvem ? homeOf(hvem) : '3118';
  return [own, own === '3101' ? '3118' : '3101'];
}

/** Alt rotfeltet kan svare, spurt med kommunens egne id-er, eller en annens. */
async function walk(root: RootField, hvem: string | null, rom: string | null, ids: Nummer): Promise<Answer & { sendt: string }> {
  const person = hvem ? world.person(hvem) : null;
  const variables = variablesFrom(leavesOf(root), (leaf) => (isToken(leaf) ? 'finnes-ikke' : isId(leaf) && leaf.required
    ? idFor(world, ids, root, leaf, person) : validValue(world, root, leaf, 'kort', person)));
  walked.spoersmaal++;
  return { ...await world.ask(hvem, rom, operation(root), variables), sendt: JSON.stringify(variables) };
}

describe('kanarifuglene', () => {
  it('står i hver tekst- og tallkolonne i hver kommune, også i tabeller som er nye', async () => {
    const missing: string[] = [];
    const excused = new Set<string>();
    // Nettverkets egne rader skrives av koordinatoren, og har ingen kommune å telle.
    for (const table of world.tables.filter((t) => ['kommune', 'felles'].includes(t.schema) && !isNettverkets(t))) {
      for (const column of table.columns.filter((c) => isText(c) || isNumber(c))) {
        const name = `${shortName(table.name)}.${column.name}`;
        const pattern = isText(column) ? canary('XXXX', shortName(table.name), column.name).replace('XXXX', '%') : '7%';
        const { rows } = await world.admin.query<{ antall: number }>(`SELECT count(DISTINCT ${isAvtalens(table) ? 'avtalerom' : 'kommune_id'})::int AS antall FROM ${table.name} WHERE "${column.name}"::text LIKE $1`, [`${isText(column) ? '%' : ''}${pattern}%`]);
        if (rows[0]!.antall === numre.length) continue;
        const list = isText(column) ? withoutText : withoutNumber;
        if (list[name] ?? list[column.name]) excused.add(name in list ? name : column.name);
        else missing.push(name);
      }
    }
    process.stdout.write(`${world.planted.tekster} tekster og ${world.planted.tall} tall plantet\n`);
    expect(missing).toEqual([]);
    expect([...Object.keys(withoutText), ...Object.keys(withoutNumber)].filter((name) => !excused.has(name))).toEqual([]);
  });

  it.each(['lekkTekst', 'lekkTall', 'lekkFeil'])('oppdager en lekkasje: %s', async (name) => {
    const answer = await walk(fields.find((root) => root.name === name)!, 'leser 3118', '3118', '3118');
    if (name === 'lekkFeil') {
      // Feilteksten er byttet ut på veien; ellers ville kanarifuglen sunget her også.
      expect([answer.codes, foreign(answer, 'leser 3118')]).toEqual([['INTERNAL'], []]);
      expect(foreign({ ...answer, text: canary('3101', 'maal', 'navn') }, 'leser 3118')).not.toEqual([]);
    } else {
      expect(answer.codes).toEqual([]);
      expect(foreign(answer, 'leser 3118')).not.toEqual([]);
    }
  });

  it('muren holder når vilkåret er glemt', async () => {
    const answer = await walk(fields.find(({ name }) => name === 'glemtVilkaar')!, 'leser 3118', '3118', '3118');
    expect(answer.data!['glemtVilkaar']).toHaveLength(2);
    expect(foreign(answer, 'leser 3118')).toEqual([]);
  });

  it('ingen synger i et fremmed rom: hvert rotfelt, hver rolle, hvert rom, egne og andres id-er', async () => {
    const leaks: string[] = [];
    const whos = [...world.people.map(({ hvem }) => hvem), null];
    for (const root of fields.filter(({ name }) => !planted.includes(name))) {
      const hasId = leavesOf(root).some((leaf) => isId(leaf) && leaf.required);
      /** Sant når noe ble endret. */
      const sing = async (hvem: string | null): Promise<boolean> => {
        let changed = false;
        const nummer = hvem ? world.person(hvem).nummer : null;
        const admitted = root.permission === null || (hvem !== null && may([world.person(hvem).rolle], root.permission));
        for (const rom of roomsFor(root, hvem, admitted)) {
          // Andres id-er prøves der en kommunes rader kan nås.
          for (const ids of admitted && hasId && /^3[01]\d\d$/.test(rom ?? '') ? numre : [nummer === '3101' ? '3101' as const : '3118' as const]) {
            const answer = await walk(root, hvem, rom, ids);
            changed ||= root.kind === 'mutation' && answer.codes.length === 0;
            for (const hit of foreign(answer, hvem)) leaks.push(`${root.name} som ${hvem} i ${rom} med id fra ${ids}: ${hit}`);
            if (hvem && rom === homeOf(hvem)) seen[hvem] = (seen[hvem] ?? 0) + [...answer.text.matchAll(/KANARI-\d{4}-[\w-]+/g)].length;
            if (answer.codes.length === 0 && answer.data) note(root.field.type.toString().replace(/[[\]!]/g, ''), answer.data[root.name]);
          }
        }
        return changed;
      };
      if (root.kind === 'query') await Promise.all(whos.map(sing));
      // Endringene er ekte; neste person skal møte det samme.
      else for (const hvem of whos) if (await sing(hvem)) await snapshot.restore();
    }
    process.stdout.write(`${fields.length - planted.length} rotfelt, ${walked.spoersmaal} spørsmål, egne kanarifugler sett: ${Object.entries(seen).map(([hvem, n]) => `${hvem} ${n}`).join(', ')}\n`);
    expect(leaks).toEqual([]);
  }, 1_200_000);

  it('turen er ikke tom: hver rolle ser sin egen kommunes, evaluatoren det som er åpnet, koordinatoren det som er delt, og forvalteren ingen', () => {
    for (const nummer of numre) for (const rolle of ['programleder', 'prosjektansvarlig', 'controller', 'styringsgruppe', 'leser']) expect([rolle, (seen[`${rolle} ${nummer}`] ?? 0) > 60]).toEqual([rolle, true]);
    expect((seen['nettverksmedlem 3118'] ?? 0) > 5).toBe(true);
    expect([(seen['evaluator'] ?? 0) > 60, (seen['koordinator'] ?? 0) >= 2, seen['plattformforvalter'] ?? 0]).toEqual([true, true, 0]);
  });

  it('det som er delt, er koder og tall: fri tekst er bare navnet på satsingen og på områder som er tegnet, navn, enhet og kode på indikatorene, og det en kommune slipper om en barriere, eller av et notat, som en egen handling, og ordene i en fordeling og en undersøkelse', async () => {
    // En erfaring er tekst med vilje: den som deler, bekrefter hvert ord. Hva som går ut i den, prøves for seg. Søket har de samme ordene.
    const free = world.tables.filter((t) => t.schema === 'felles' && !['felles.erfaringsutgave', 'felles.utgavebilde', 'felles.utgavevedlegg', 'felles.erfaringssoek'].includes(t.name) && !isNettverkets(t) && !isAvtalens(t)).flatMap((table) => table.columns.filter((column) => isText(column) && column.choices === null).map(({ name }) => `${shortName(table.name)}.${name}`));
    // Svaret på evalueringsavtalen, og på funn og anbefalinger, er rollen som svarte, og det kommunen vil si til de andre partene.
    expect(free.toSorted()).toEqual(['anbefalingssvar.rolle', 'anbefalingssvar.tekst', 'avtalesvar.kontrollsum', 'avtalesvar.merknad', 'avtalesvar.rolle', 'barrierebidrag.proevd', 'barrierebidrag.tekst', 'barrierebidrag.tittel', 'deling.satsing', 'delt_fordeling.dimensjoner', 'delt_fordeling.navn', 'delt_fordeling.regler', 'delt_fordeling.teller', 'delt_indikator.enhet', 'delt_indikator.felles_kode', 'delt_indikator.navn', 'delt_omraade.grense', 'delt_omraade.navn', 'delt_sesjonsnotat.tekst', 'delt_tiltak.status', 'delt_undersoekelse.kildetekst', 'delt_undersoekelse.metode', 'delt_undersoekelse.navn', 'delt_undersoekelse.omraade', 'delt_undersoekelse.regler', 'delt_undersoekelse.spoersmaal', 'erfaringsspoersmaal.tekst', 'erfaringssvar.tekst', 'formidlingssvar.rolle', 'forslagssvar.tekst', 'funnkommentar.rolle', 'funnkommentar.tekst', 'innsynsmelding.begrunnelse', 'innsynsmelding.innsynsrom', 'leveransemerknad.rolle', 'leveransemerknad.tekst', 'sitatsamtykke.merknad', 'sitatsamtykke.rolle']);
    const input = { aar: vedtattAar, kontrollsum: world.kontrollsum, bekreftet: true };
    const shared = await world.ask('programleder 3118', '3118', 'mutation ($input: DelHandlingsplanInput!) { delHandlingsplan(input: $input) { id } }', { input });
    expect(shared.codes).toEqual([]);
    const { rows } = await world.admin.query<{ satsing: string; statuser: string[] }>(`
      SELECT d.satsing, (SELECT array_agg(DISTINCT t.status) FROM felles.delt_tiltak t WHERE t.kommune_id = d.kommune_id AND t.deling_id = d.id) AS statuser FROM felles.deling d WHERE d.id = $1`, [shared.data!['delHandlingsplan'].id]);
    expect(rows).toEqual([{ satsing: canary('3118', 'satsing', 'navn'), statuser: ['i_drift'] }]);
    // Koordinatoren hører nå navnet på satsingen, og ingenting annet nytt.
    await legal.refresh();
    const heard = await world.ask('koordinator', 'felles', operation(fields.find(({ name }) => name === 'fellesoversikt')!), { aar: vedtattAar });
    expect([heard.codes, foreign(heard, 'koordinator'), heard.text.includes(canary('3118', 'satsing', 'navn'))]).toEqual([[], [], true]);
    await snapshot.restore();
    legal.reset();
  });

  it('hvert felt som kan velges, er svart på med innhold', () => {
    expect(allFields(world.schema).filter((field) => !walked.felt.has(field) && !/^(Query|Mutation)\./.test(field) && !field.includes('lekk'))).toEqual(unseen);
  });
});

/** Felt turen aldri får innhold i: et møte som er holdt, er ikke avlyst, en invitasjon krever nøkkelen selv, loggene er kortere enn en side, kjeden er hel, og ingen har trukket tilbake det det spørres om, eller fått noe nyere enn det som er tatt i bruk. Bildet er en plan, og fordelingen kan deles; fila har ikke gruppene. */
const unseen = [
  // Et kort spørsmål er ikke begrenset; det plantede er ikke per innbygger, og for få har delt til at noen får en plass. Et kort spørsmål om indikatorer er over tid.
  // Det plantede har én utgave, og ingen før den.
  // Det plantede er ikke trukket, avsluttet, begrenset til noen personer, eller eldre enn det kommunen har; og den som evaluerer der, har ikke noe firma.
  // Det spørres om i dag, og da er ingenting av det som ble ført, uvisst.
  'Avtaledeling.eldreSiden', 'Avtaledeling.trukket', 'Avtalemoete.avlystFordi', 'Avtaleperson.avsluttet', 'Avtaleundersoekelse.eldreSiden', 'Avtaleundersoekelse.trukket',
  'DagensPeriode.usikkert', 'DagensPlan.usikkert', 'DagensStyringsdokument.usikkert', 'DagensTiltak.usikkert', 'DagensVedlegg.usikkert',
  'Delingshode.eldreSiden', 'Delingshode.trukket', 'Delingskommune.trukket', 'DeltBilde.eldreSiden',
  'DeltBilde.fordeling', 'DeltBilde.serie', 'DeltBilde.trukket', 'DeltBilde.undersoekelse', 'Erfaring.publisert', 'Erfaring.trukket',
  'Erfaringssoek.neste', 'Fordelingsfilutfall.fordeling', 'Fordelingsutkast.grunn', 'Indikatorrad.plass', 'Indikatorsammenligning.periode', 'Indikatorutkast.endring',
  'Indikatorutkast.grunn', 'Innsyn.bareFor', 'Innsynsperson.firma', 'Innsynsperson.id', 'Innsynsperson.navn', 'InvitasjonInnhold.arbeidsrom',
  'InvitasjonInnhold.epost', 'InvitasjonInnhold.navn', 'InvitasjonInnhold.rolle', 'Konferanse.avlystFordi', 'Lesesum.firma', 'Lesing.firma',
  'Lestundersoekelsesrunde.kildetekst', 'Lestundersoekelsesrunde.metode', 'Logg.neste', 'Loggkjede.bruddVed', 'Nettverkslogg.neste', 'Sammenligning.bare',
  'Sammenligningscelle.til', 'Sammenligningsrad.innbyggergrunnlag', 'Sammenligningsrad.plass', 'Sammenligningsrad.trukket', 'Sammenligningstall.til', 'SeOver.felt', 'SeOver.funn',
  'SeOver.slag', 'Sitatkilde.periode', 'Sitatkildelinje.periode', 'SkjultErfaringstall.grunn', 'SkjultErfaringstall.hva', 'Tilpasning.nyereUtgave',
  'Undersoekelsesutkast.grunn', 'Utgavelesning.forrige', 'Utgavelesning.forrigeUtgave', 'Utgavelesning.trukket',
];

function note(type: string, value: unknown): void {
  if (Array.isArray(value)) { for (const entry of value) note(type, entry); return; }
  if (value === null || typeof value !== 'object') return;
  const fieldsOf = world.schema.getType(type) as { getFields(): Record<string, { type: object }> };
  for (const [name, inner] of Object.entries(value)) {
    if (inner === null) continue;
    walked.felt.add(`${type}.${name}`);
    note(String(fieldsOf.getFields()[name]!.type).replace(/[[\]!]/g, ''), inner);
  }
}

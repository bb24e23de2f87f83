import { may, roller } from '#libs/contracts';
import { kommunenumre, numberCanaries, textCanaries } from './canary.ts';
import { passord, type Person } from './people.ts';
import { aapenKommune } from './variants.ts';
import { Visible, type Identity } from './visible.ts';
import { avtaleromFor, type World } from './world.ts';

/** Kanarifuglene i en tekst, hele, med små bokstaver. Et beløp i et uttrekk står som kroner og øre; der er tegnene mellom sifrene borte. */
export function canariesIn(text: string): Set<string> {
  return new Set([textCanaries, numberCanaries].flatMap((pattern) => text.match(pattern) ?? []).map((hit) => hit.toLowerCase()));
}

/** Den fuglen hører til. */
const homeOf = (hit: string) => kommunenumre.find((nummer) => new RegExp(`^(?:kanari-|7)${nummer}`).test(hit));

/**
 * Hva hver enkelt har lov til å høre: alt fra sin egen kommune, det som synes utenfra der kommunen har åpnet,
 * det som er delt i nettverket, for koordinatoren og hvert medlem, og det som er i avtalens rom, for den som evaluerer. Regnet ut fra rls-filene, ikke fra det api-et svarte.
 */
export class Legal {
  private outside: Set<string>;
  private shared: Set<string>;
  /** Det en medlemskommune ser av det de andre har delt. */
  private member: Set<string>;
  /** Det de som evaluerer, ser i rommet til avtalen sin. */
  private avtale: Set<string>;
  /** Alt som er plantet i kommunen som har åpnet. En sum eller et avvik kan ligne et plantet tall uten å være ett. */
  private planted: Set<string>;

  private pristine: Set<string>[];

  private constructor(private readonly world: World) {}

  static async of(world: World): Promise<Legal> {
    const legal = new Legal(world);
    await legal.refresh();
    legal.pristine = [legal.outside, legal.shared, legal.planted, legal.member, legal.avtale];
    return legal;
  }

  /** Når alle rader er satt tilbake. */
  reset(): void { [this.outside, this.shared, this.planted, this.member, this.avtale] = this.pristine as [Set<string>, Set<string>, Set<string>, Set<string>, Set<string>]; }

  /** Etter en endring kan mer, eller mindre, være lov. */
  async refresh(): Promise<void> {
    const number = this.world.kommuner[aapenKommune]!;
    this.outside = await this.tokens({ group: 'les', number, aapent: true }, ['kommune', 'felles']);
    this.planted = await this.tokens({ group: 'kommune', number }, ['kommune']);
    this.shared = await this.tokens({ group: 'felles', number: 1 }, ['felles']);
    this.avtale = await this.tokens({ group: 'avtale', number: avtaleromFor(aapenKommune) }, ['felles']);
    this.member = await this.tokens({ group: 'kommune', number }, ['felles']);
  }

  /** Fuglene i teksten som ikke skulle vært der for den som spurte. `null` er den som ikke er logget inn, og `sent` er det hun sendte. */
  foreign(text: string, who: Person | null, sent = ''): string[] {
    return [...canariesIn(text)].filter((hit) => homeOf(hit) !== (who?.nummer ?? undefined) && !this.mayHear(hit, who) && !this.isShown(hit, sent));
  }

  /** Den som har lenken i en invitasjon, får vite hvem den er til; den som har passordet til noen, er den personen. */
  private isShown(hit: string, sent: string): boolean {
    if (hit.endsWith('-invitert') && sent.includes(this.world.seeded[homeOf(hit)!].invitasjon)) return true;
    return sent.includes(passord) && this.world.people.some(({ epost, navn }) => sent.includes(epost) && canariesIn(`${epost} ${navn}`).has(hit));
  }

  private mayHear(hit: string, who: Person | null): boolean {
    if (who?.rolle === 'koordinator') return this.shared.has(hit);
    if (who && roller[who.rolle].rom === 'kommune') return this.member.has(hit) || (may([who.rolle], 'logg.les') && this.isReader(hit));
    const isPlanted = hit.startsWith('kanari-') || homeOf(hit) !== aapenKommune || this.planted.has(hit);
    return who?.rolle === 'evaluator' && (this.outside.has(hit) || this.avtale.has(hit) || !isPlanted);
  }

  /** Den som kan lese loggen, får vite navnet på den i en annen kommune som har åpnet det kommunen har delt. */
  private isReader(hit: string): boolean {
    return this.world.people.some(({ navn, rolle }) => may([rolle], 'sammenligning.les') && canariesIn(navn).has(hit));
  }

  private async tokens(identity: Identity, schemas: string[]): Promise<Set<string>> {
    const visible = new Visible(this.world.admin, this.world.tables, identity);
    const found = new Set<string>();
    for (const table of this.world.tables.filter(({ schema }) => schemas.includes(schema))) {
      const { rows } = await this.world.admin.query<{ rad: string }>(`SELECT to_jsonb(t)::text AS rad FROM ${table.name} t WHERE (${table.key.join(', ')}) IN (SELECT ${table.key.join(', ')} FROM ${table.name} WHERE ${await visible.condition(table, 'SELECT')})`);
      // En fil står som heksadesimale tegn; fuglen er i innholdet.
      for (const { rad } of rows) for (const hit of canariesIn(rad.replace(/\\\\x([0-9a-f]+)/g, (_, hex: string) => Buffer.from(hex, 'hex').toString('utf8')))) found.add(hit);
    }
    return found;
  }
}

import { Injectable } from '@nestjs/common';
import { badInput, conflict, emptiedList, newKey, UnitOfWork, type Tx } from '#libs/platform';
import { deleteBilder } from './bilde/erfaringsbilde.query.ts';
import { Erfaring } from './erfaring.entity.ts';
import type { CreateErfaringInput, UpdateErfaringInput } from './erfaring.input.ts';
import { kanFjernes, updateErrors } from './erfaring.policy.ts';
import { ErfaringQuery, lockErfaring, touchErfaring, type ErfaringRow } from './erfaring.query.ts';
import { erfaringsutkast } from './erfaring.utkast.ts';
import { findTiltaksgrunnlag, type Tiltaksgrunnlag } from './erfaring.utkast.query.ts';
import type { HelErfaring } from './hel-erfaring.type.ts';

const lister = ['maalgrupper', 'maal', 'partnere', 'resultater', 'iakttakelser', 'suksesskriterier', 'fallgruver', 'laerdom', 'lenker'] as const;

/** Kommunens utkast til erfaringer. Å dele en er en annen handling, i døra mellom fløyene. */
@Injectable()
export class ErfaringService {
  constructor(private readonly work: UnitOfWork, private readonly erfaringer: ErfaringQuery) {}

  /** `merke` er bare for demoen: hvor den er hentet fra, og om den er oppdiktet. */
  create({ art, tiltakId = null, tittel = null }: CreateErfaringInput, merke: Partial<Pick<Erfaring, 'kilde' | 'oppdiktet'>> = {}): Promise<HelErfaring> {
    return this.work.run('ERFARING_OPPRETTET', async (tx) => {
      const utkast = tiltakId ? await draftOf(tx, tiltakId) : { opphav: {} };
      const navn = tittel ?? ('tittel' in utkast ? utkast.tittel : null);
      if (!navn) throw badInput({ path: 'tittel', code: 'REQUIRED' });
      const id = await tx.insert(Erfaring, { utfall: 'paagaar', kontaktrolle: 'kommunen', ...utkast, ...merke, art, tiltakId, tittel: navn, noekkel: newKey() });
      return this.erfaringer.one(id);
    });
  }

  update({ id, versjon, ...felt }: UpdateErfaringInput): Promise<HelErfaring> {
    return this.work.run('ERFARING_ENDRET', async (tx) => {
      const before = await lockErfaring(tx, id);
      if (before.versjon !== versjon) throw conflict(visible(before), { ...felt, versjon });
      const changes = { ...felt, ...Object.fromEntries(lister.filter((navn) => felt[navn] !== undefined).map((navn) => [navn, emptiedList(felt[navn] as unknown[] | null)])) } as Partial<Erfaring>;
      const after = { ...before, ...withoutUndefined(changes) };
      const errors = updateErrors(after, before.resultatvalg);
      if (errors.length > 0) throw badInput(...errors);
      const saved = await tx.update(Erfaring, { id, versjon }, { ...changes, opphav: remaining(before, after) });
      if (saved.versjon !== versjon) await tx.query(touchErfaring, [id]);
      return this.erfaringer.one(id);
    });
  }

  /** Fjerner et utkast som aldri er delt. Teksten blir stående i loggen; bildene er borte. */
  remove({ id, versjon }: { id: string; versjon: number }): Promise<boolean> {
    return this.work.run('ERFARING_FJERNET', async (tx) => {
      const before = await lockErfaring(tx, id);
      if (before.versjon === versjon && !kanFjernes(before)) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
      await tx.query(deleteBilder, [id]);
      await tx.remove(Erfaring, { id, versjon });
      return true;
    });
  }
}

async function draftOf(tx: Tx, tiltakId: string) {
  const [tiltak] = await tx.query<Tiltaksgrunnlag>(findTiltaksgrunnlag, [tiltakId]);
  if (!tiltak) throw badInput({ path: 'tiltakId', code: 'NOT_FOUND' });
  return { ...erfaringsutkast(tiltak), oppdiktet: tiltak.oppdiktet, kilde: tiltak.kilde };
}

/** Et felt som er skrevet om, er ikke lenger hentet. */
const remaining = (before: ErfaringRow, after: Erfaring) =>
  Object.fromEntries(Object.entries(before.opphav).filter(([navn]) => JSON.stringify(before[navn as keyof Erfaring]) === JSON.stringify(after[navn as keyof Erfaring])));
const withoutUndefined = <T extends object>(felt: T) => Object.fromEntries(Object.entries(felt).filter(([, verdi]) => verdi !== undefined)) as Partial<T>;
const visible = ({ tiltak: _tiltak, resultatvalg: _valg, bilder: _bilder, opphav: _opphav, ...rad }: ErfaringRow) => rad;

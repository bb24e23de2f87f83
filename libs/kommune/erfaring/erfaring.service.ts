import { Injectable } from '@nestjs/common';
import { badInput, conflict, DomainError, emptiedList, newKey, UnitOfWork, type Tx } from '#libs/platform';
import { deleteBilder } from './bilde/erfaringsbilde.query.ts';
import { aktoerNow, demandDraft } from './erfaring.aktoer.ts';
import { Erfaring } from './erfaring.entity.ts';
import type { CreateErfaringInput, UpdateErfaringInput } from './erfaring.input.ts';
import { kanFjernes, updateErrors } from './erfaring.policy.ts';
import { ErfaringQuery, lockErfaring, touchErfaring, type ErfaringRow } from './erfaring.query.ts';
import { erfaringsutkast } from './erfaring.utkast.ts';
import { findTilpasning, findTiltaksgrunnlag, type Tilpasningsrad, type Tiltaksgrunnlag } from './erfaring.utkast.query.ts';
import type { HelErfaring } from './hel-erfaring.type.ts';
import { deleteVedlegg } from './vedlegg/erfaringsvedlegg.query.ts';

const lister = ['maalgrupper', 'maal', 'partnere', 'resultater', 'iakttakelser', 'suksesskriterier', 'fallgruver', 'laerdom', 'lenker'] as const;

/** Kommunens utkast til erfaringer. Å dele en er en annen handling, i døra mellom fløyene. */
@Injectable()
export class ErfaringService {
  constructor(private readonly work: UnitOfWork, private readonly erfaringer: ErfaringQuery) {}

  /** `merke` er bare for demoen: hvor den er hentet fra, og om den er oppdiktet. */
  create({ art, tiltakId = null, tilpasningId: ideId = null, tittel = null }: CreateErfaringInput, merke: Partial<Pick<Erfaring, 'kilde' | 'oppdiktet'>> = {}): Promise<HelErfaring> {
    return this.work.run('ERFARING_OPPRETTET', async (tx) => {
      // Bare den som deler, kan begynne på noe annet enn sitt eget tiltak.
      if (!tiltakId && !aktoerNow().skriv) throw new DomainError('FORBIDDEN');
      if (tiltakId && ideId) throw badInput({ path: 'tilpasningId', code: 'NOT_ALLOWED' });
      const tilpasning = await originOf(tx, tiltakId, ideId);
      const utkast = tiltakId ? await draftOf(tx, tiltakId) : { opphav: {} };
      const navn = tittel ?? ('tittel' in utkast ? utkast.tittel : null) ?? (ideId && tilpasning?.tittel);
      if (!navn) throw badInput({ path: 'tittel', code: 'REQUIRED' });
      const id = await tx.insert(Erfaring, { utfall: 'paagaar', kontaktrolle: 'kommunen', ...utkast, ...merke, art, tiltakId, tilpasningId: tilpasning?.id ?? null, tittel: navn, noekkel: newKey(), ...(tilpasning?.oppdiktet && { oppdiktet: true }) });
      return this.erfaringer.one(id);
    });
  }

  update({ id, versjon, ...felt }: UpdateErfaringInput): Promise<HelErfaring> {
    return this.work.run('ERFARING_ENDRET', async (tx) => {
      const before = await lockErfaring(tx, id);
      demandDraft(before);
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

  /** Fjerner et utkast som aldri er delt. Teksten blir stående i loggen; bildene og vedleggene er borte. */
  remove({ id, versjon }: { id: string; versjon: number }): Promise<boolean> {
    return this.work.run('ERFARING_FJERNET', async (tx) => {
      const before = await lockErfaring(tx, id);
      demandDraft(before);
      if (before.versjon === versjon && !kanFjernes(before)) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
      await tx.query(deleteBilder, [id]);
      await tx.query(deleteVedlegg, [id]);
      await tx.remove(Erfaring, { id, versjon });
      return true;
    });
  }
}

/** Et utkast av noe annet enn et tiltak, i arbeidsenheten til den som ber om det. `opphav` sier hvor hvert felt er hentet fra. Gir id-en. */
export const draftErfaring = (tx: Tx, felt: Partial<Erfaring> & Pick<Erfaring, 'tittel' | 'opphav'>): Promise<string> =>
  tx.insert(Erfaring, { utfall: 'paagaar', kontaktrolle: 'kommunen', art: 'prosess', ...felt, noekkel: newKey() });

async function draftOf(tx: Tx, tiltakId: string) {
  const [tiltak] = await tx.query<Tiltaksgrunnlag>(findTiltaksgrunnlag, [tiltakId]);
  if (!tiltak) throw badInput({ path: 'tiltakId', code: 'NOT_FOUND' });
  demandDraft(tiltak);
  return { ...erfaringsutkast(tiltak), oppdiktet: tiltak.oppdiktet, kilde: tiltak.kilde };
}

/** Det tiltaket er tilpasset fra, eller idéen selv. BAD_INPUT når idéen mangler eller har blitt et tiltak. */
async function originOf(tx: Tx, tiltakId: string | null, ideId: string | null): Promise<Tilpasningsrad | undefined> {
  const [rad] = tiltakId || ideId ? await tx.query<Tilpasningsrad>(findTilpasning, [tiltakId, ideId]) : [];
  if (ideId && !rad) throw badInput({ path: 'tilpasningId', code: 'NOT_FOUND' });
  return rad;
}

/** Et felt som er skrevet om, er ikke lenger hentet. */
const remaining = (before: ErfaringRow, after: Erfaring) =>
  Object.fromEntries(Object.entries(before.opphav).filter(([navn]) => JSON.stringify(before[navn as keyof Erfaring]) === JSON.stringify(after[navn as keyof Erfaring])));
const withoutUndefined = <T extends object>(felt: T) => Object.fromEntries(Object.entries(felt).filter(([, verdi]) => verdi !== undefined)) as Partial<T>;
const visible = ({ tiltak: _tiltak, tilpassetFra: _opphavet, resultatvalg: _valg, bilder: _bilder, vedlegg: _vedlegg, opphav: _opphav, ansvarligId: _ansvarlig, ...rad }: ErfaringRow) => rad;

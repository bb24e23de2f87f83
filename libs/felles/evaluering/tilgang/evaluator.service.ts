import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { FieldError } from '#libs/contracts';
import { badInput, conflict, differences, DomainError, NettverkWork, notFound, type NettverkTx } from '#libs/platform';
import { dagenFoer, InvitasjonLenke, norskDag, type LagretInvitasjon } from '#libs/tilgang';
import { findAvtaler, lockAvtale, type Avtalelisterad, type Avtalerad } from '../avtale.query.ts';
import type { Avtaleinnhold } from '../avtaleinnhold.ts';
import { gjeldende } from '../visning.ts';
import type { AvsluttEvaluatorInput, InviterEvaluatorInput, RegistrerTaushetInput, UpdateEvaluatorInput } from './evaluator.input.ts';
import { firmaerIn, tidsfeil } from './evaluator.policy.ts';
import { findMedlemsdeler, findSammeEpost, insertMedlemskap, insertPerson, lockPerson, updateMedlemskap, updatePerson, type Laastperson, type Medlemsdel } from './evaluator.query.ts';

type Endring = Pick<Laastperson, 'rolle' | 'fra' | 'til' | 'taushetSignert' | 'avsluttet'>;
export type Evaluatorlenke = LagretInvitasjon<{ id: string }>;

/** De som evaluerer: hvem de er, hvilket firma, og om de har skrevet under på taushet. Medlemskapet og det partene ser, endres sammen. */
@Injectable()
export class EvaluatorService {
  constructor(private readonly work: NettverkWork, private readonly lenke: InvitasjonLenke) {}

  /** Fører personen i avtalen og lager en invitasjon. @param oppdiktet om hun er laget for å vise fram */
  invite({ evalueringsavtaleId, navn, epost, firma, rolle, fra, til, taushetSignert = null }: InviterEvaluatorInput, oppdiktet = false): Promise<Evaluatorlenke> {
    return this.work.run('EVALUATOR_INVITERT', async (tx) => {
      const { rad, innhold } = await avtaleIn(tx, evalueringsavtaleId);
      const errors: FieldError[] = tidsfeil({ fra, til }, innhold);
      if (!firmaerIn(innhold).includes(firma)) errors.push({ path: 'firma', code: 'NOT_FOUND' });
      if (taushetSignert !== null && taushetSignert > norskDag()) errors.push({ path: 'taushetSignert', code: 'TOO_LATE' });
      if ((await tx.query(findSammeEpost, [rad.avtalerom, epost.trim()])).length > 0) errors.push({ path: 'epost', code: 'TAKEN' });
      if (errors.length > 0) throw badInput(...errors);
      const id = v7();
      await tx.query(insertMedlemskap, [id, rad.avtalerom, navn, epost.trim(), firma, fra, til, taushetSignert]);
      await tx.query(insertPerson, [tx.nettverkId, id, rad.id, rad.avtalerom, navn, firma, rolle, fra, til, taushetSignert, oppdiktet]);
      tx.note({ tabell: 'avtaleperson', id, verb: 'ny', navn, felt: { firma: [null, firma], rolle: [null, rolle], fra: [null, fra], til: [null, til], taushetSignert: [null, taushetSignert] } });
      return this.lenke.create(tx, { id });
    });
  }

  /** En ny lenke til en som ikke har tatt imot. De gamle slutter å virke. */
  renew(id: string): Promise<Evaluatorlenke> {
    return this.work.run('EVALUATORINVITASJON_FORNYET', async (tx) => {
      const person = await personIn(tx, id);
      const [medlem] = await tx.query<Medlemsdel>(findMedlemsdeler, [[person.id]]);
      if (!medlem || medlem.tattImot || person.avsluttet !== null) throw new DomainError('INVITATION_INVALID');
      tx.note({ tabell: 'avtaleperson', id: person.id, verb: 'endret', navn: person.navn });
      return this.lenke.create(tx, { id: person.id });
    });
  }

  update({ id, versjon, rolle, fra, til }: UpdateEvaluatorInput): Promise<string> {
    return this.change('EVALUATOR_ENDRET', { id, versjon }, async (tx, person) => {
      const errors = tidsfeil({ fra, til }, (await avtaleIn(tx, person.avtaleId)).innhold);
      if (errors.length > 0) throw badInput(...errors);
      return { rolle, fra, til };
    });
  }

  /** Fra nå av kan hun komme inn der noen har åpnet. */
  registerTaushet({ id, versjon, dato }: RegistrerTaushetInput): Promise<string> {
    return this.change('TAUSHET_REGISTRERT', { id, versjon }, async () => {
      if (dato > norskDag()) throw badInput({ path: 'dato', code: 'TOO_LATE' });
      return { taushetSignert: dato };
    });
  }

  /** Tilgangen er borte fra neste forespørsel, og mellom to biter av det hun holder på å hente. */
  end({ id, versjon }: AvsluttEvaluatorInput): Promise<string> {
    return this.change('EVALUATOR_AVSLUTTET', { id, versjon }, async (_, { fra }) => {
      const til = dagenFoer(norskDag());
      return { fra: fra > til ? til : fra, til, avsluttet: new Date().toISOString() };
    });
  }

  /** Gir id-en til avtalen. En som er avsluttet, endres ikke; hun inviteres på nytt. */
  private change(handling: string, { id, versjon }: { id: string; versjon: number }, decide: (tx: NettverkTx, person: Laastperson) => Promise<Partial<Endring>>): Promise<string> {
    return this.work.run(handling, async (tx) => {
      const person = await personIn(tx, id);
      if (person.versjon !== versjon) throw conflict({ ...person }, { id, versjon });
      if (person.avsluttet !== null) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
      const changes = await decide(tx, person);
      const after = { ...person, ...changes };
      await tx.query(updateMedlemskap, [person.id, after.fra, after.til, after.taushetSignert]);
      await tx.query(updatePerson, [tx.nettverkId, person.id, after.rolle, after.fra, after.til, after.taushetSignert, after.avsluttet]);
      tx.note({ tabell: 'avtaleperson', id: person.id, verb: 'endret', navn: person.navn, felt: differences(person, changes) });
      return person.avtaleId;
    });
  }
}

async function personIn(tx: NettverkTx, id: string): Promise<Laastperson> {
  const [person] = await tx.query<Laastperson>(lockPerson, [tx.nettverkId, id]);
  if (!person) throw notFound();
  return person;
}

/** Avtalen, i utgaven som gjelder, ellers den som er sendt. AVTALE_GJELDER_IKKE når ingen er sendt. */
async function avtaleIn(tx: NettverkTx, id: string): Promise<{ rad: Avtalerad; innhold: Avtaleinnhold }> {
  const [laast] = await tx.query<{ id: string }>(lockAvtale, [tx.nettverkId, id]);
  if (!laast) throw badInput({ path: 'evalueringsavtaleId', code: 'NOT_FOUND' });
  const [{ avtaler: [rad] }] = await tx.query<Avtalelisterad>(findAvtaler, [tx.nettverkId, null, laast.id, null]) as [Avtalelisterad];
  const utgave = gjeldende(rad!) ?? rad!.utgaver.find(({ sendt }) => sendt !== null);
  if (!utgave) throw new DomainError('AVTALE_GJELDER_IKKE');
  return { rad: rad!, innhold: utgave.innhold };
}

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { aapenLisens, erfaringsadresse } from '#libs/contracts';
import { withDerived } from '#libs/felles/erfaringsbank';
import { conflict, currentContext, Db, DomainError, notFound, UnitOfWork } from '#libs/platform';
import { ErfaringsdelingService } from '../erfaring/erfaringsdeling.service.ts';
import type { Erfaringsdeling } from '../erfaring/erfaringsdeling.type.ts';
import { seOver } from '../erfaring/se-over.ts';
import { closeErfaring, findUtgave, lockUtgave, openErfaring, type Utgavebilde, type UtgaveRow } from './aapning.query.ts';
import type { AapneErfaringInput } from './erfaringsaapning.input.ts';
import type { Erfaringsaapningsutkast } from './erfaringsaapning.type.ts';

/** Fra nettverket til alle: et eget valg, for én utgave, med egen forhåndsvisning. */
@Injectable()
export class ErfaringsaapningService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork, private readonly deling: ErfaringsdelingService) {}

  /** ERFARING_IKKE_PUBLISERT når utgaven som gjelder, ikke er gjennomgått og publisert. */
  async preview(id: string): Promise<Erfaringsaapningsutkast> {
    const row = published(await this.db.queryOne<UtgaveRow>(findUtgave, [currentContext().arbeidsrom!.kommuneId, id]));
    const { kommune, utgave, oppdiktet, innhold, bilder } = row;
    return { id, kommune, utgave, oppdiktet, innhold: withDerived(innhold), bilder: openable(bilder).map(({ kanAapnes: _kan, ...bilde }) => ({ ...bilde, url: `/filer/${currentContext().arbeidsrom!.kode}/erfaringsbank/${bilde.id}` })), bilderBareForNettverket: bilder.length - openable(bilder).length,
      seOver: seOver({ ...innhold, bilder: openable(bilder).flatMap(({ altTekst, bildetekst }) => [altTekst, bildetekst ?? '']) }), adresse: erfaringsadresse(id), lisens: aapenLisens.navn, kontrollsum: aapningssum(row) };
  }

  /** Åpner nøyaktig det som ble forhåndsvist. CONFLICT når en annen utgave gjelder nå, ALT_AAPNET når den er åpen. */
  open({ id, kontrollsum: seen }: AapneErfaringInput): Promise<Erfaringsdeling> {
    return this.work.run('ERFARING_AAPNET', async (tx) => {
      const [found] = await tx.query<UtgaveRow>(lockUtgave, [tx.kommuneId, id]);
      const row = published(found ?? null);
      if (row.aapnet) throw new DomainError('ALT_AAPNET');
      const kontrollsum = aapningssum(row);
      if (kontrollsum !== seen) throw conflict({ kontrollsum }, { kontrollsum: seen });
      const bilder = openable(row.bilder).map((bilde) => bilde.id);
      await tx.query(openErfaring, [tx.kommuneId, id, bilder]);
      tx.note({ tabell: 'erfaringsdeling', id, verb: 'endret', navn: row.innhold.tittel, felt: { aapenUtgave: [null, row.utgave], kontrollsum: [null, kontrollsum], lisens: [null, aapenLisens.navn], ...(bilder.length > 0 && { bilder: [null, bilder] }) } });
      return this.deling.one(tx, id);
    });
  }

  /** Borte for alle med det samme. IKKE_AAPENT når den ikke er åpen. */
  close(id: string): Promise<Erfaringsdeling> {
    return this.work.run('ERFARING_LUKKET', async (tx) => {
      const [found] = await tx.query<UtgaveRow>(lockUtgave, [tx.kommuneId, id]);
      if (!found) throw notFound();
      const [lukket] = await tx.query<{ id: string }>(closeErfaring, [tx.kommuneId, id]);
      if (!lukket) throw new DomainError('IKKE_AAPENT');
      tx.note({ tabell: 'erfaringsdeling', id, verb: 'endret', navn: found.innhold.tittel, felt: { aapenUtgave: [found.utgave, null] } });
      return this.deling.one(tx, id);
    });
  }
}

function published(row: UtgaveRow | null): UtgaveRow {
  if (!row) throw notFound();
  if (row.status !== 'publisert') throw new DomainError('ERFARING_IKKE_PUBLISERT');
  return row;
}

/** Bildene der samtykket gjelder alle. */
const openable = (bilder: readonly Utgavebilde[]) => bilder.filter(({ kanAapnes }) => kanAapnes);

/** Fingeravtrykket av det som blir stående åpent, med avsenderen, merket og bildene. Teksten til bildene følger utgaven. */
const aapningssum = ({ kontrollsum, kommunenummer, utgave, oppdiktet, bilder }: UtgaveRow): string =>
  createHash('sha256').update(JSON.stringify([kontrollsum, kommunenummer, utgave, oppdiktet, openable(bilder).map(({ id }) => id)])).digest('hex');

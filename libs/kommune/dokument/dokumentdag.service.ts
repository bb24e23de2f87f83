import { Injectable } from '@nestjs/common';
import type { Innsynsrom, Permission } from '#libs/contracts';
import { aktoerNow } from '#libs/kommune/vedlegg';
import { currentContext, Db, DomainError } from '#libs/platform';
import { currentPersonId, isOutsider, Leselogg, mayNow, norskDag } from '#libs/tilgang';
import { dokumenteneDen, periodeneDen, planeneDen, tiltakeneDen, vedleggeneDen } from './dagens.ts';
import type { DagensStyringsdokument } from './dagens-dokument.type.ts';
import { findDokumentdag, type Dagsrad } from './dokumentdag.query.ts';
import { Dokumentdag, Dokumentnaar } from './dokumentdag.type.ts';

/** Rommene siden bygger på. Uten vedtaket er det uvisst når planen ble vedtatt. */
const rommene = ['program', 'handlingsplan', 'vedtak', 'indikator', 'vedlegg', 'oekonomi', 'tiltak'] as const satisfies readonly Innsynsrom[];

/** Det som gjaldt en dag, slik den som spør, kan lese det. */
@Injectable()
export class DokumentdagService {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  async on(dag: string): Promise<Dokumentdag> {
    const [utenfra, { leder, oekonomi, rapporter }] = [isOutsider(), aktoerNow()];
    const rad = (await this.db.queryOne<Dagsrad>(findDokumentdag, [dag, currentPersonId(), leder, leder || oekonomi || rapporter, utenfra]))!;
    const lukket = utenfra ? rommene.filter((rom) => !rad.aapne.includes(rom)) : [];
    const ikkeKommet = dag > norskDag();
    const del = <T>(rom: Innsynsrom, rett: Permission, hva: () => T, uten: T): T | null => (!mayNow(rett) || lukket.some((ett) => ett === rom) ? null : ikkeKommet ? uten : hva());
    const svar: Dokumentdag = {
      dag, lukket, satsingFra: rad.satsingFra, naar: ikkeKommet ? Dokumentnaar.ikke_kommet : rad.satsingFra !== null && Number(dag.slice(0, 4)) < rad.satsingFra ? Dokumentnaar.foer_satsingen : Dokumentnaar.dagen,
      styringsdokumenter: del('program', 'program.les', () => dokumenteneDen(dag, rad.dokumenter), []),
      handlingsplaner: del('handlingsplan', 'handlingsplan.les', () => planeneDen(dag, rad.planer), []),
      perioder: del('indikator', 'indikator.les', () => periodeneDen(dag, rad.perioder), []),
      vedlegg: del('vedlegg', 'vedlegg.les', () => vedleggeneDen(rad.vedlegg), []),
      boka: del('oekonomi', 'oekonomi.les', () => rad.boka, { ...rad.boka, aar: [] }),
      tiltak: del('tiltak', 'tiltak.les', () => tiltakeneDen(rad.tiltak), []),
    };
    // Den som leser utenfra, får vite hvilke rom som er lukket; det er ikke rollen som er til hinder.
    if (!utenfra && [svar.styringsdokumenter, svar.handlingsplaner, svar.perioder, svar.vedlegg, svar.boka, svar.tiltak].every((ett) => ett === null)) throw new DomainError('FORBIDDEN');
    if (svar.styringsdokumenter) await this.note(dag, svar.styringsdokumenter);
    return svar;
  }

  /** Styringsdokumentene vises i sin helhet, så hvert av dem føres, før noen får se dem. */
  private async note(dag: string, dokumenter: readonly DagensStyringsdokument[]): Promise<void> {
    const { arbeidsrom } = currentContext();
    if (!isOutsider() || dokumenter.length === 0) return;
    const avtalerom = await this.leselogg.admit(arbeidsrom!, 'program');
    await this.leselogg.note(...dokumenter.map(({ id }) => ({ kommuneId: arbeidsrom!.kommuneId!, avtalerom, hva: 'dokumenterPerDato', gjelder: id, utvalg: dag })));
  }
}

import { Injectable } from '@nestjs/common';
import { currentContext, Db, notFound, type Tx } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import { formidlingsstatus } from './formidling.policy.ts';
import { findFormidlinger, type Formidlingslisterad, type Formidlingsrad } from './formidling.query.ts';
import type { Formidling, Formidlingsoversikt } from './formidling.type.ts';

type Les = Pick<Tx, 'query'>;

/** Det som gis videre, slik den som spør, kan se det. Muren bestemmer hva det er. */
@Injectable()
export class FormidlinglesingService {
  constructor(private readonly db: Db) {}

  /** Fra én avtale, eller alle. Det som kan gis videre, er med når koordinatoren spør om én. */
  async all(avtaleId: string | null): Promise<Formidlingsoversikt> {
    const kan = avtaleId !== null && mayNow('evalueringsavtale.skriv');
    const { formidlinger, kandidater } = await this.find(avtaleId, null, kan, this.db);
    const mulige = new Set(kandidater.map(({ slag }) => (slag === 'funn' ? 'formidleFunn' : 'formidleDokument')));
    return { formidlinger: formidlinger.map(vis), kandidater, handlinger: kan ? ['formidleMetode', ...mulige] : [] };
  }

  async one(id: string, les: Les = this.db): Promise<Formidling> { return vis(await this.row(id, les)); }

  /** Raden bak. NOT_FOUND når den ikke finnes for den som spør. */
  async row(id: string, les: Les): Promise<Formidlingsrad> {
    const { formidlinger: [rad] } = await this.find(null, id, false, les);
    if (!rad) throw notFound();
    return rad;
  }

  private async find(avtaleId: string | null, id: string | null, kandidater: boolean, les: Les): Promise<Formidlingslisterad> {
    return (await les.query<Formidlingslisterad>(findFormidlinger, [avtaleId, id, kandidater]))[0]!;
  }
}

function vis({ dokument, svar, ...rad }: Formidlingsrad): Formidling {
  const { kode } = currentContext().arbeidsrom!;
  const spurt = svar.some(({ kommunenummer }) => kommunenummer === kode);
  return {
    ...rad, status: formidlingsstatus({ trukket: rad.trukket, svar: svar.map(({ ja }) => ja) }), svar: svar.map((ett) => ({ ...ett, versjon: ett.versjon ?? 0 })),
    dokument: dokument && { type: dokument.type, stoerrelse: dokument.stoerrelse, url: `/filer/${kode}/leveransedokument/${dokument.id}` },
    handlinger: rad.trukket !== null ? [] : [...(mayNow('evalueringsavtale.skriv') ? ['trekkFormidling'] : []), ...(spurt && mayNow('evalueringsandel.svar') ? ['svarPaaFormidling'] : [])],
  };
}

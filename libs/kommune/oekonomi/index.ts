import { Budsjettaar } from './budsjett/budsjettaar.entity.ts';
import { Budsjettlinje } from './budsjett/budsjettlinje.entity.ts';
import { Finansieringspost } from './budsjett/finansieringspost.entity.ts';
import { Egeninnsats } from './egeninnsats/egeninnsats.entity.ts';
import { Finansieringskilde } from './finansieringskilde/finansieringskilde.entity.ts';
import { Forbruk } from './forbruk/forbruk.entity.ts';
import { ForbrukPost } from './forbruk/forbruk-post.entity.ts';
import { Postering } from './hovedbok/postering.entity.ts';
import { Saldo } from './hovedbok/saldo.entity.ts';
import { Overfoering } from './overfoering/overfoering.entity.ts';
import { Tilskudd } from './tilskudd/tilskudd.entity.ts';
import { TilskuddKilde } from './tilskudd/tilskudd-kilde.entity.ts';

export { aaretErOver, AttestertBrukQuery, uattestert, type Bruksaar, type Temabruk } from './aarsbruk/attestert-bruk.query.ts';
export { ensureBudsjettaar } from './budsjett/budsjettaar.query.ts';
export { copyBudsjett } from './budsjett/kopi.query.ts';
export { lockBudsjett, unlockBudsjett } from './budsjett/laas.query.ts';
export { ForbrukPostInput } from './forbruk/forbruk.input.ts';
export { foerBruk, ForbrukService } from './forbruk/forbruk.service.ts';
export { disponert, fordeltPerPost, staar } from './hovedbok/fordelt.query.ts';
export { OekonomiModule } from './oekonomi.module.ts';
export { Beloepsrom, Budsjettsum, Giversum } from './side/beloepsrom.type.ts';
export { linjeledd, linjetall } from './side/linje.query.ts';
export { linjeord, linjerom } from './side/linjerom.query.ts';
export { pengeaar } from './side/pengeaar.query.ts';
export { OekonomiQuery } from './side/oekonomi.query.ts';
export { bruktAv, giverposter, perGiver, perInnsatsomraade, perTema, romJson, totalt } from './side/summer.query.ts';

/** Radene i rommet, slik TypeORM skal kjenne dem. */
export const oekonomiEntities = [
  Finansieringskilde, Tilskudd, TilskuddKilde, Budsjettaar, Budsjettlinje, Finansieringspost, Forbruk, ForbrukPost, Overfoering, Postering, Saldo, Egeninnsats,
];

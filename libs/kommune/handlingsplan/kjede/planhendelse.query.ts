import type { Planstatus } from '#libs/contracts';
import type { Tx } from '#libs/platform';
import { Planhendelserad } from './planhendelse.entity.ts';

interface Hendelse {
  fraStatus: Planstatus | null; tilStatus: Planstatus; vedtakId?: string | null; merknad?: string | null;
  /** Den som førte det. Uten er det den som handler nå; `null` for det som er lest inn. */
  personId?: string | null;
}

/** Fører ett steg i planens historie. */
export const addHendelse = (tx: Tx, handlingsplanId: string, { fraStatus, tilStatus, vedtakId = null, merknad = null, personId = tx.personId }: Hendelse): Promise<string> =>
  tx.insert(Planhendelserad, { handlingsplanId, fraStatus, tilStatus, vedtakId, merknad, personId });

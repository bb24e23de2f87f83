import { endelseAv, type Dokumentmerknad, type Filtype, type FjernetOpplysning } from '#libs/contracts';
import { DomainError } from '../../errors/domain-error.ts';
import { filtypeAv } from '../file-type.ts';
import type { SpoolFile } from '../spool-file.ts';
import { cleanOffice } from './clean-office.ts';
import { cleanPdf } from './clean-pdf.ts';

/** Et dokument slik det kan gå ut: uten opplysninger om hvem som laget det. `fjernet` er slagene som ble tatt bort, `merknader` det som står og som den som deler, bør vite om. */
export interface CleanDocument { innhold: Buffer; fjernet: FjernetOpplysning[]; merknader: Dokumentmerknad[] }

/** Endelser som kan bære makroer. Navnet sier det, så svaret kan si det. */
const withMacros = /^(do[ct]m|xl[st]m|xlsb|xlam|p(ot|pt|ps)m|ppam|sldm)$/;

/**
 * Prøver at dokumentet er en av typene, og skriver det på nytt uten opplysningene som ligger ved siden av innholdet.
 * Kaster FIL_TYPE for en annen type, FIL_AKTIV for makroer, skript og filer i fila, og FIL_LAAST for det som er låst eller skadet.
 */
export async function cleanDocument(spool: SpoolFile, navn: string, typer: readonly Filtype[]): Promise<CleanDocument & { type: Filtype }> {
  if (withMacros.test(endelseAv(navn))) throw new DomainError('FIL_AKTIV');
  const type = await filtypeAv(spool, navn);
  if (!typer.includes(type)) throw new DomainError('FIL_TYPE');
  const innhold = await spool.read(0, spool.size);
  if (type === 'txt') return { type, innhold, fjernet: [], merknader: [] };
  return { type, ...await (type === 'pdf' ? cleanPdf(innhold) : cleanOffice(innhold)) };
}

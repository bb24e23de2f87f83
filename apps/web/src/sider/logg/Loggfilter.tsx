import { LoggvalgDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import type { Loggutvalg } from './loggutvalg.ts';
import { Valgfilter } from './Valgfilter.tsx';

/** Hvem, hva og når i kommunens logg. */
export function Loggfilter({ utvalg }: { utvalg: Loggutvalg }) {
  const { data } = useSpoerring(LoggvalgDocument, {}, 'Medarbeider Medlemskap');
  return <Valgfilter utvalg={utvalg} personer={data?.medarbeidere ?? []} handlinger={data?.logg.handlinger ?? []} />;
}

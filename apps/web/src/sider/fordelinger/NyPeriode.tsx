import { CreateFordelingsperiodeDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { tidEllerNull } from '../../ui/skjema/verdier.ts';

export function NyPeriode({ fordelingId, lukk }: { fordelingId: string; lukk: () => void }) {
  const tekst = useSidetekst('fordeling');
  const opprett = useHandling(CreateFordelingsperiodeDocument);
  return (
    <Dialogvindu tittel={tekst.nyPeriode} lukk={lukk}>
      <Skjema navn={`fordelingsperiode-${fordelingId}`} felter={tekst.periodefelt} start={{ periode: '' }} knapp={tekst.lagPeriode} ferdig={lukk} avbryt={lukk} send={({ periode }) => opprett({ input: { fordelingId, periode: tidEllerNull(periode) ?? '' } })}>
        <Tidsfelt navn="periode" kreves hjelp={tekst.periodehjelp} />
      </Skjema>
    </Dialogvindu>
  );
}

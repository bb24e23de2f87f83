import { Paragraph } from '@digdir/designsystemet-react';
import { useWatch } from 'react-hook-form';
import { forslagsslag, limits, nasjonaleTemaer, type Forslagsslag } from '#libs/contracts';
import { CreateErfaringsforslagDocument, SvarPaaForslagDocument, type EnErfaringFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { tekstEllerNull } from '../../ui/skjema/verdier.ts';

export function NyttForslag({ erfaringId, lukk }: { erfaringId: string; lukk: () => void }) {
  const { redaksjon: tekst } = useSidetekst('erfaring');
  const foreslaa = useHandling(CreateErfaringsforslagDocument);
  return (
    <Dialogvindu tittel={tekst.foreslaa} lukk={lukk}>
      <Skjema
        navn={`forslag-${erfaringId}`} felter={tekst.felter} start={{ slag: 'spoersmaal', forslag: '', tema: 'arbeid', begrunnelse: '' }} knapp={tekst.send} ferdig={lukk} avbryt={lukk}
        send={({ slag, forslag, tema, begrunnelse }) => foreslaa({ input: { erfaringId, slag: slag as Forslagsslag, forslag: slag === 'tema' ? tema : forslag, begrunnelse: tekstEllerNull(begrunnelse) } })}
      >
        <Paragraph>{tekst.tekst}</Paragraph>
        <Valgfelt navn="slag" kreves valgene={forslagsslag.map((kode) => [kode, tekst.slag[kode]])} />
        <Forslagsfelt />
        <Langtekstfelt navn="begrunnelse" />
      </Skjema>
    </Dialogvindu>
  );
}

/** Et tema velges; resten skrives. */
function Forslagsfelt() {
  const { temaord } = useTekst();
  return useWatch({ name: 'slag' }) === 'tema' ? <Valgfelt navn="tema" kreves valgene={nasjonaleTemaer.map((kode) => [kode, temaord.tema[kode]])} /> : <Langtekstfelt navn="forslag" kreves maks={limits.setning} rader={2} />;
}

export function SvarPaaForslag({ forslag: { id, slag, forslag }, lukk }: { forslag: EnErfaringFragment['forslag'][number]; lukk: () => void }) {
  const { redaksjon: tekst } = useSidetekst('erfaring');
  const svar = useHandling(SvarPaaForslagDocument);
  const erSpoersmaal = slag === 'spoersmaal';
  return (
    <Dialogvindu tittel={tekst.slag[slag]} lukk={lukk}>
      <Skjema
        navn={`svar-${id}`} felter={tekst.svarfelter} start={{ godtatt: 'ja', tekst: '' }} knapp={tekst.svarKnapp} ferdig={lukk} avbryt={lukk}
        send={({ godtatt, tekst: ord }) => svar({ input: { forslagId: id, godtatt: godtatt === 'ja', tekst: tekstEllerNull(ord) } })}
      >
        {slag !== 'tema' && <Paragraph>{forslag}</Paragraph>}
        {!erSpoersmaal && <><Paragraph>{tekst.svarTekst}</Paragraph><Valgfelt navn="godtatt" kreves valgene={[['ja', tekst.svarValg.ja], ['nei', tekst.svarValg.nei]]} /></>}
        <Langtekstfelt navn="tekst" kreves={erSpoersmaal} />
      </Skjema>
    </Dialogvindu>
  );
}

import { Paragraph } from '@digdir/designsystemet-react';
import { useWatch } from 'react-hook-form';
import type { Plankjede } from '#libs/contracts';
import { UpdateInnstillingDocument, type InnstillingeneFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import type { Gjort } from '../../ui/Kvittering.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Kjedevalg } from '../../ui/skjema/Kjedevalg.tsx';
import { Kryss } from '../../ui/skjema/Kryss.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';

const fraRad = ({ styringsgruppeVedtar, vedtaksorgan, plankjede }: Rad) =>
  ({ styringsgruppeVedtar: styringsgruppeVedtar === true, vedtaksorgan: somTekst(vedtaksorgan), plankjede: somTekst(plankjede) });

/** Valgene, med hva hvert av dem betyr. Det som sto før, kan hentes tilbake rett etterpå. */
export function Innstillingsskjema({ innstillinger, ferdig }: { innstillinger: InnstillingeneFragment; ferdig: (gjort: Gjort | null) => void }) {
  const tekst = useSidetekst('innstillinger');
  const { planord } = useTekst();
  const endre = useHandling(UpdateInnstillingDocument);
  const foer = fraRad({ ...innstillinger });
  const somInput = ({ styringsgruppeVedtar, vedtaksorgan, plankjede }: typeof foer) =>
    ({ styringsgruppeVedtar, vedtaksorgan: tekstEllerNull(vedtaksorgan), plankjede: (plankjede || null) as Plankjede | null });
  return (
    <Skjema
      navn="innstillinger" felter={tekst.felter} start={foer} versjon={innstillinger.versjon} fraRad={fraRad} knapp={tekst.knapp} ferdig={() => {}}
      visVerdi={(felt, verdi) => (felt === 'plankjede' ? (verdi ? planord.kjede[verdi as Plankjede] : tekst.kjede.ingen) : String(verdi))}
      send={async (verdier, versjon) => {
        ferdig(null);
        const svar = await endre({ input: { versjon, ...somInput(verdier) } });
        const naa = svar.ok ? svar.data?.updateInnstilling : null;
        if (naa) ferdig({ tekst: tekst.lagret, fokus: true, ...(naa.versjon !== innstillinger.versjon && { angre: () => endre({ input: { versjon: naa.versjon, ...somInput(foer) } }) }) });
        return svar;
      }}
    >
      <Seksjon tittel={tekst.vedtak.tittel}>
        <Paragraph variant="long">{tekst.vedtak.tekst}</Paragraph>
        <Kryss navn="styringsgruppeVedtar" />
        <Organet />
      </Seksjon>
      <Seksjon tittel={tekst.kjede.tittel}>
        <Paragraph variant="long">{tekst.kjede.tekst}</Paragraph>
        <Kjedevalg navn="plankjede" ingen={{ navn: tekst.kjede.ingen, betyr: tekst.kjede.ingenBetyr }} />
      </Seksjon>
    </Skjema>
  );
}

/** Hva krysset betyr, og navnet de vedtar i: bare når det er satt. */
function Organet() {
  const { vedtak: tekst } = useSidetekst('innstillinger');
  const vedtar = useWatch({ name: 'styringsgruppeVedtar' }) as boolean;
  if (!vedtar) return <Paragraph className="dempet">{tekst.av}</Paragraph>;
  return (
    <>
      <Paragraph variant="long">{tekst.paa}</Paragraph>
      <Tekstfelt navn="vedtaksorgan" kreves hjelp={tekst.organhjelp} />
    </>
  );
}

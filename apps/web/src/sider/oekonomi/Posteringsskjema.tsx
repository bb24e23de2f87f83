import { Paragraph } from '@digdir/designsystemet-react';
import { useWatch } from 'react-hook-form';
import { limits, type Posteringstype } from '#libs/contracts';
import { FoerPosteringDocument, type TilskuddFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { kronerEllerNull } from '../../ui/penger.ts';
import { Beloepsfelt } from '../../ui/skjema/Beloepsfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { tekstEllerNull } from '../../ui/skjema/verdier.ts';
import type { Vindusvalg } from './EttVindu.tsx';
import { usePengeside } from './pengetyper.ts';

/** Det som kan føres herfra, i den rekkefølgen det pleier å skje. Resten føres av vedtak og bruk. */
const typer = ['ventet', 'forskuttering', 'tilsagn', 'utbetaling', 'nedsettelse', 'omdisponering', 'inndragning', 'tilbakebetaling'] as const satisfies readonly Posteringstype[];
type Foerbar = (typeof typer)[number];

const fraLinje: readonly Foerbar[] = ['omdisponering', 'inndragning', 'tilbakebetaling'];
/** Mens budsjettet er et utkast, endres linjene selv. */
const etterVedtak: readonly Foerbar[] = ['omdisponering', 'inndragning'];

export function Posteringsskjema({ tilskudd, lukk, ferdig }: Vindusvalg & { tilskudd: TilskuddFragment }) {
  const { postering: tekst } = useSidetekst('oekonomiskjema');
  const { aar, linjer, handlinger } = usePengeside();
  const foer = useHandling(FoerPosteringDocument);
  const erUtkast = handlinger.includes('createBudsjettlinje');
  const paaTilskuddet = linjer.filter(({ poster }) => poster.some((post) => post.tilskudd.id === tilskudd.id)).map(({ id, nr, navn }) => [id, `${nr}. ${navn}`] as const);
  const alle = linjer.map(({ id, nr, navn }) => [id, `${nr}. ${navn}`] as const);
  return (
    <Dialogvindu tittel={tekst.tittel(tilskudd.navn)} lukk={lukk}>
      <Skjema
        navn={`postering-${tilskudd.id}-${aar}`} felter={tekst.felter} start={{ type: 'tilsagn' as string, beloep: '', fraLinjeId: '', tilLinjeId: '', tekst: '' }} knapp={tekst.knapp} ferdig={ferdig} avbryt={lukk}
        send={({ type, beloep, fraLinjeId, tilLinjeId, tekst: hva }) => foer({
          input: {
            tilskuddId: tilskudd.id, type: type as Foerbar, aar, beloep: kronerEllerNull(beloep) ?? '', tekst: tekstEllerNull(hva), vedtak: null,
            fraLinjeId: fraLinje.includes(type as Foerbar) ? fraLinjeId || null : null, tilLinjeId: type === 'omdisponering' ? tilLinjeId || null : null,
          },
        })}
      >
        <Valgfelt navn="type" kreves valgene={typer.filter((type) => !erUtkast || !etterVedtak.includes(type)).map((type) => [type, tekst.typer[type]])} />
        <Linjene fra={paaTilskuddet} til={alle} />
        <Beloepsfelt navn="beloep" kreves />
        <Tekstfelt navn="tekst" maks={limits.setning} />
        <Skjer />
      </Skjema>
    </Dialogvindu>
  );
}

type Par = readonly (readonly [id: string, navn: string])[];

function Linjene({ fra, til }: { fra: Par; til: Par }) {
  const { postering: tekst } = useSidetekst('oekonomiskjema');
  const type = useWatch({ name: 'type' }) as Foerbar;
  const fraLinjeId = String(useWatch({ name: 'fraLinjeId' }));
  if (!fraLinje.includes(type)) return null;
  return (
    <>
      {type === 'tilbakebetaling' ? <Valgfelt navn="fraLinjeId" tom={tekst.utenLinje} valgene={fra} /> : <Valgfelt navn="fraLinjeId" kreves tom={tekst.velgLinje} valgene={fra} />}
      {type === 'omdisponering' && <Valgfelt navn="tilLinjeId" kreves tom={tekst.velgLinje} valgene={til.filter(([id]) => id !== fraLinjeId)} />}
    </>
  );
}

function Skjer() {
  const { postering: tekst } = useSidetekst('oekonomiskjema');
  return <Paragraph className="skjer">{tekst.skjer[useWatch({ name: 'type' }) as Foerbar]} {tekst.angre}</Paragraph>;
}

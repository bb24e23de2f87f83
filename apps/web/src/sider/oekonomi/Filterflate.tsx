import { Input, Label } from '@digdir/designsystemet-react';
import { budsjettkolonner, type Budsjettkolonne } from '#libs/contracts';
import type { PengevalgQuery } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Filtervalg } from '../../ui/Filtervalg.tsx';
import { useUtvalg } from './useUtvalg.ts';

/** Det som ligger ett trykk unna: hvilke linjer som vises, og hvordan de grupperes. */
export function Filterflate({ valg }: { valg: PengevalgQuery | undefined }) {
  const { filter } = useSidetekst('oekonomi');
  const { pengeord } = useTekst();
  const [utvalg, sett] = useUtvalg();
  const omraader = (valg?.satsing?.innsatsomraader ?? []).filter(({ id, arkivert }) => !arkivert || id === utvalg.innsatsomraade);
  return (
    <div className="filterflate">
      <div className="filterfelt">
        <Filtervalg navn={filter.innsatsomraade} verdi={utvalg.innsatsomraade} tom={filter.alle} valgene={omraader.map(({ id, navn }) => [id, navn] as const)} velg={(innsatsomraade) => sett({ innsatsomraade })} />
        <Filtervalg navn={filter.giver} verdi={utvalg.giver} tom={filter.alle} valgene={(valg?.finansieringskilder ?? []).map(({ id, navn }) => [id, navn] as const)} velg={(giver) => sett({ giver, ...(giver ? {} : { utenFelles: undefined }) })} />
        <Filtervalg navn={filter.kolonne} verdi={utvalg.kolonne} tom={filter.begge} valgene={budsjettkolonner.map((en) => [en, pengeord.kolonneKort[en]] as const)} velg={(kolonne) => sett({ kolonne: kolonne as Budsjettkolonne | undefined })} />
        <Filtervalg navn={filter.grupper} verdi={utvalg.grupper ? 'innsatsomraade' : undefined} tom={filter.ingenGruppe} valgene={[['innsatsomraade', filter.innsatsomraadegruppe]]} velg={(valgt) => sett({ grupper: valgt ? true : undefined })} />
      </div>
      {utvalg.giver && (
        <div className="filterkryss">
          <span className="kryss">
            <Input type="checkbox" id="med-felles" checked={!utvalg.utenFelles} onChange={() => sett({ utenFelles: utvalg.utenFelles ? undefined : true })} />
            <Label htmlFor="med-felles" weight="regular">{filter.medFelles}</Label>
          </span>
        </div>
      )}
    </div>
  );
}

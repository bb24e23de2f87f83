import { Input, Label } from '@digdir/designsystemet-react';
import { tiltakStatuser, type TiltakStatus } from '#libs/contracts';
import type { TiltakMangel, TiltakSortering, TiltaksvalgQuery } from '../../generated/graphql.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Filtervalg } from '../../ui/Filtervalg.tsx';
import { Soek } from '../../ui/Soek.tsx';
import { useUtvalg } from './useUtvalg.ts';
import { grupperinger, mangler, sorteringer, type Gruppering } from './utvalg.ts';

/** Lista er svaret: søket og det som er valgt, står framme, resten ligger ett trykk unna. */
export function Filter({ valg }: { valg: TiltaksvalgQuery | undefined }) {
  const { tiltak: { filter, sortering, gruppe, mangel }, ord } = useTekst();
  const [utvalg, sett] = useUtvalg();
  const vekslStatus = (status: TiltakStatus) => {
    const valgte = tiltakStatuser.filter((en) => (en === status) !== (utvalg.status ?? []).includes(en));
    sett({ status: valgte.length > 0 ? valgte : undefined });
  };
  const navnene = (rader: { id: string; navn: string; arkivert?: boolean }[] | undefined) => (rader ?? []).filter((rad) => !rad.arkivert).map(({ id, navn }) => [id, navn] as const);

  return (
    <section className="filter skjul-paa-papir" aria-label={filter.tittel}>
      <Soek navn={filter.soek} verdi={utvalg.soek ?? ''} sett={(soek) => sett({ soek })} />
      <details>
        <summary>{filter.vis} <span className="dempet">{filter.rekkefoelge(sortering[utvalg.sorter ?? 'nr'], utvalg.synkende ?? false, utvalg.grupper && gruppe[utvalg.grupper])}</span></summary>
        <div className="filterflate">
          <fieldset className="statusvalg">
            <legend className="ds-label" data-weight="medium">{filter.status}</legend>
            {tiltakStatuser.map((status) => (
              <span key={status} className="kryss">
                <Input type="checkbox" id={`status-${status}`} checked={utvalg.status?.includes(status) ?? false} onChange={() => vekslStatus(status)} />
                <Label htmlFor={`status-${status}`} weight="regular">{ord.status[status]}</Label>
              </span>
            ))}
          </fieldset>
          <div className="filterfelt">
            <Filtervalg navn={filter.innsatsomraade} verdi={utvalg.innsatsomraade} tom={filter.alle} valgene={navnene(valg?.satsing?.innsatsomraader)} velg={(innsatsomraade) => sett({ innsatsomraade })} />
            <Filtervalg navn={filter.maal} verdi={utvalg.maal} tom={filter.alle} valgene={navnene(valg?.satsing?.maal)} velg={(maal) => sett({ maal })} />
            <Filtervalg navn={filter.ansvarlig} verdi={utvalg.ansvarlig} tom={filter.alle} valgene={navnene(valg?.medarbeidere)} velg={(ansvarlig) => sett({ ansvarlig })} />
            <Filtervalg navn={filter.mangler} verdi={utvalg.mangler} tom={filter.ikkeValgt} valgene={mangler.map((en) => [en, mangel[en]] as const)} velg={(valgt) => sett({ mangler: valgt as TiltakMangel | undefined })} />
            <Filtervalg navn={filter.grupper} verdi={utvalg.grupper} tom={filter.ingenGruppe} valgene={grupperinger.map((en) => [en, gruppe[en]] as const)} velg={(grupper) => sett({ grupper: grupper as Gruppering | undefined })} />
            <Filtervalg navn={filter.sortering} verdi={utvalg.sorter === 'nr' ? undefined : utvalg.sorter} tom={sortering.nr} valgene={sorteringer.slice(1).map((en) => [en, sortering[en]] as const)} velg={(sorter) => sett({ sorter: sorter as TiltakSortering | undefined })} />
          </div>
          <div className="filterkryss">
            <span className="kryss"><Input type="checkbox" id="synkende" checked={utvalg.synkende ?? false} onChange={() => sett({ synkende: utvalg.synkende ? undefined : true })} /><Label htmlFor="synkende" weight="regular">{filter.synkende}</Label></span>
            <span className="kryss"><Input type="checkbox" id="arkiverte" checked={utvalg.arkiverte ?? false} onChange={() => sett({ arkiverte: utvalg.arkiverte ? undefined : true })} /><Label htmlFor="arkiverte" weight="regular">{filter.arkiverte}</Label></span>
          </div>
        </div>
      </details>
    </section>
  );
}

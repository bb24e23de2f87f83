import { Button, Tag } from '@digdir/designsystemet-react';
import { ArchiveIcon, ArrowDownIcon, ExclamationmarkTriangleIcon, PencilIcon } from '@navikt/aksel-icons';
import { Suspense, useState, type ReactNode } from 'react';
import { ArchiveVirkningskjedeDocument, type VirkningskjedeFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Leddet } from './Leddet.tsx';

const Kjedevindu = lat(() => import('./Kjedevindu.tsx').then((fil) => fil.Kjedevindu));

/** Én kjede, ovenfra og ned: det som står på plassene, og leddene mellom dem. */
export function Kjeden({ kjede }: { kjede: VirkningskjedeFragment }) {
  const tekst = useSidetekst('programteori');
  const { ui } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  const arkiver = useHandling(ArchiveVirkningskjedeDocument);
  const [vindu, settVindu] = useState<'rediger' | 'arkiver' | null>(null);
  const { id, tiltak, mekanisme, maal, indikator, statistikkserie, statistikknavn, ledd, hull, handlinger, arkivert } = kjede;
  const plasser: [keyof typeof tekst.plass, ReactNode][] = [
    ['tiltak', <Lenke to="/$rom/tiltak/$id" params={{ rom, id: tiltak.id }}>{tiltak.navn}</Lenke>], ['mekanisme', mekanisme], ['maal', maal.navn],
    ['indikator', indikator && <Lenke to="/$rom/resultater/$id" params={{ rom, id: indikator.id }}>{indikator.navn}</Lenke>], ['statistikk', statistikkserie && tekst.serie(statistikknavn, statistikkserie)],
  ];
  const kan = (handling: string) => handlinger.includes(handling);
  return (
    <Seksjon
      id={`kjede-${id}`} tittel={tiltak.navn}
      valg={(
        <span className="radvalg skjul-paa-papir">
          {kan('updateVirkningskjede') && <Button variant="tertiary" data-size="sm" aria-label={ui.redigerHva(tiltak.navn)} onClick={() => settVindu('rediger')}><PencilIcon aria-hidden />{ui.rediger}</Button>}
          {kan('archiveVirkningskjede') && <Button variant="tertiary" data-size="sm" data-color="neutral" aria-label={(arkivert ? ui.hentTilbakeHva : ui.arkiverHva)(tiltak.navn)} onClick={() => settVindu('arkiver')}><ArchiveIcon aria-hidden />{arkivert ? ui.hentTilbake : ui.arkiver}</Button>}
        </span>
      )}
    >
      <p className="kjedehull"><Tag data-color={hull.length > 0 ? 'warning' : 'success'} data-size="sm">{hull.length > 0 && <ExclamationmarkTriangleIcon aria-hidden />}{tekst.antallHull(hull.length)}</Tag> <Oppdiktet er={kjede.oppdiktet} /></p>
      <ol className="kjede-ned">
        {plasser.map(([plass, innhold], nr) => (
          <li key={plass}>
            {nr > 0 && <div className="kjedeledd" data-hull={ledd[nr - 1]!.hull || undefined}><p className="overgang"><ArrowDownIcon aria-hidden />{tekst.overgang[ledd[nr - 1]!.slag]}</p><Leddet ledd={ledd[nr - 1]!} kan={kan} /></div>}
            <div className="kjedeplass" data-tom={!innhold || undefined}><span className="dempet">{tekst.plass[plass]}</span><span>{innhold || <><ExclamationmarkTriangleIcon aria-hidden /> {tekst.mangler}</>}</span></div>
          </li>
        ))}
      </ol>
      <Kilde kilde={kjede.kilde} />
      <Suspense>{vindu === 'rediger' && <Kjedevindu kjede={kjede} lukk={() => settVindu(null)} />}</Suspense>
      {vindu === 'arkiver' && (
        <Bekreft
          tittel={(arkivert ? ui.hentTilbakeHva : ui.arkiverHva)(tiltak.navn)} tekst={arkivert ? tekst.hentTekst : tekst.arkiverTekst} knapp={arkivert ? ui.hentTilbake : ui.arkiver} lukk={() => settVindu(null)}
          gjoer={(versjon = kjede.versjon) => arkiver({ input: { id, versjon, arkivert: !arkivert } })} visNaa={(rad) => <p>{String(rad.mekanisme ?? '')}</p>}
        />
      )}
    </Seksjon>
  );
}

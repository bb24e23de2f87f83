import type { VeiviserpunktetFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';

type Krysslenke = NonNullable<NonNullable<VeiviserpunktetFragment['kryss']>['lenke']>;

/** Det krysset viser til. Et vedtak har ingen egen side, og det en ikke ser, har ikke noe navn. */
export function Krysslenken({ lenke: { slag, id, navn, aar } }: { lenke: Krysslenke }) {
  const { lenkeslag, skjultLenke } = useSidetekst('veiviser');
  const rom = useRom().arbeidsrom.kode;
  const vist = navn === null ? skjultLenke
    : slag === 'tiltak' ? <Lenke to="/$rom/tiltak/$id" params={{ rom, id }}>{navn}</Lenke>
      : slag === 'handlingsplan' ? <Lenke to="/$rom/handlingsplan/$aar" params={{ rom, aar: String(aar) }}>{navn}</Lenke>
        : slag === 'styringsdokument' ? <Lenke to="/$rom/program" params={{ rom }}>{navn}</Lenke>
          : slag === 'vedlegg' ? <a className="ds-link" href={`/filer/${rom}/${id}`} download>{navn}</a> : navn;
  return <>{lenkeslag[slag]}: {vist}</>;
}

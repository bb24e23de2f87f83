import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';

/** Kartet er en annen vei inn til de samme delingene; bevilgningene er det staten selv har gjort opp. */
export function Sevidere({ aar }: { aar: number | null }) {
  const { paaKartet, tilBevilgningene } = useSidetekst('sammenligning');
  const { type, kode } = useRom().arbeidsrom;
  const search = aar === null ? {} : { aar };
  return (
    <ul className="ubundet skjul-paa-papir sevidere">
      <li>{type === 'kommune' ? <Lenke to="/$rom/kart" params={{ rom: kode }} search={search}>{paaKartet}</Lenke> : <Lenke to="/felles/kart" search={search}>{paaKartet}</Lenke>}</li>
      <li>{type === 'kommune' ? <Lenke to="/$rom/bevilgninger" params={{ rom: kode }}>{tilBevilgningene}</Lenke> : <Lenke to="/felles/bevilgninger">{tilBevilgningene}</Lenke>}</li>
    </ul>
  );
}

import { Button, Table } from '@digdir/designsystemet-react';
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { erNull, visKroner } from '../../ui/penger.ts';
import { Grepmerke } from './Grepmerke.tsx';
import { usePlanside, type Plan } from './plantyper.ts';

export function Tiltaksrad({ rad, kanEndre, kanTaUt }: { rad: Plan['tiltak'][number]; kanEndre: boolean; kanTaUt: boolean }) {
  const { tiltak: tekst } = useSidetekst('handlingsplan');
  const { aapne } = usePlanside();
  const rom = useRom().arbeidsrom.kode;
  const { tiltak, grep, omtale } = rad;
  return (
    <Table.Row>
      <th scope="row">
        <Lenke to="/$rom/tiltak/$id" params={{ rom, id: tiltak.id }}>{tiltak.navn}</Lenke>
        {erNull(rad.sum) && <span className="undertekst">{tekst.utenLinje}</span>}
        {omtale && <span className="undertekst lesetekst">{omtale}</span>}
      </th>
      <Table.Cell data-navn={tekst.grep}><Grepmerke grep={grep} /></Table.Cell>
      <Table.Cell data-navn={tekst.kdd} className="tall">{erNull(rad.kdd) ? '' : visKroner(rad.kdd)}</Table.Cell>
      <Table.Cell data-navn={tekst.eksternt} className="tall">{erNull(rad.eksternt) ? '' : visKroner(rad.eksternt)}</Table.Cell>
      <Table.Cell data-navn={tekst.sum} className="tall">{erNull(rad.sum) ? '' : visKroner(rad.sum)}</Table.Cell>
      {kanEndre && (
        <Table.Cell className="radvalg skjul-paa-papir">
          <Button icon variant="tertiary" data-size="sm" aria-label={tekst.endre(tiltak.navn)} onClick={() => aapne({ hva: 'tiltak', rad })}><PencilIcon aria-hidden /></Button>
          {kanTaUt && <Button icon variant="tertiary" data-size="sm" data-color="danger" aria-label={tekst.taUt(tiltak.navn)} onClick={() => aapne({ hva: 'taUt', rad })}><TrashIcon aria-hidden /></Button>}
        </Table.Cell>
      )}
    </Table.Row>
  );
}

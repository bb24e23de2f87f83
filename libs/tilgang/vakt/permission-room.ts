import { permissions, roller, type Permission, type RomType } from '#libs/contracts';

/**
 * Om en rettighet kan brukes i et rom: det må være rommet til en av rollene som har den. En evaluator leser likevel
 * kommunenes program og tiltak i kommunens rom, aldri i avtalens eget, som ikke har noe av det. Er den erklært for avtalens rom,
 * er det omvendt: da har hun den ikke der hun leser utenfra.
 */
export function isUsedIn(permission: Permission, rom: RomType | undefined, utenfra = false): boolean {
  const rooms = new Set<RomType | undefined>(permissions[permission].roller.map((rolle) => roller[rolle].rom));
  const inAvtalerom = 'avtalerom' in permissions[permission];
  if (rom === 'evaluering' && rooms.has('kommune')) return rooms.has(rom) && inAvtalerom;
  return rooms.has(rom) && !(utenfra && inAvtalerom);
}

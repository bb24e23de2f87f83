import { permissions, roller, type Permission, type RomType } from '#libs/contracts';

/**
 * Om en rettighet kan brukes i et rom: det må være rommet til en av rollene som har den. En evaluator leser likevel
 * kommunenes program og tiltak i kommunens rom, aldri i evalueringens eget, som ikke har noe av det.
 */
export function isUsedIn(permission: Permission, rom: RomType | undefined): boolean {
  const rooms = new Set<RomType | undefined>(permissions[permission].roller.map((rolle) => roller[rolle].rom));
  return rooms.has(rom) && !(rom === 'evaluering' && rooms.has('kommune'));
}

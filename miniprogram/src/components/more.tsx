import { Button } from './button'

interface Props {
  children: string
  /** Missing when all is shown. */
  onPress: (() => void) | undefined
}

/** The next step of a long list. */
export const More = ({ children, onPress }: Props) =>
  onPress ? (
    <Button kind="quiet" onPress={onPress}>
      {children}
    </Button>
  ) : null

import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { Button } from '../../components/button'
import { Notice } from '../../components/mark'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import { spacedId } from '../../wording'

interface Props {
  visitId: string
  /** Of a unit, whose list of travellers staff send for it. */
  divisionCode: string | undefined
  onAnother: () => void
}

/** The number to be read aloud to who telephoned. */
export function Entered({ visitId, divisionCode, onAnother }: Props) {
  const words = usePageTexts(homeVisitTexts)
  return (
    <>
      <Notice tone="good">{words.entered(spacedId(visitId))}</Notice>
      {divisionCode && (
        <Button onPress={() => open('home-visit-roster/list/index', { visitId, divisionCode })}>
          {words.roster}
        </Button>
      )}
      <Button kind="primary" onPress={onAnother}>
        {words.enterAnother}
      </Button>
    </>
  )
}

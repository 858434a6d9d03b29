import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { Button } from '../../components/button'
import { Notice } from '../../components/mark'
import { usePageTexts } from '../../phone/page-texts'
import { spacedId } from '../../wording'

/** The number to be read aloud to who telephoned. */
export function Entered({ visitId, onAnother }: { visitId: string; onAnother: () => void }) {
  const words = usePageTexts(homeVisitTexts)
  return (
    <>
      <Notice tone="good">{words.entered(spacedId(visitId))}</Notice>
      <Button kind="primary" onPress={onAnother}>
        {words.enterAnother}
      </Button>
    </>
  )
}

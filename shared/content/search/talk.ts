import { concept } from './concept'

/** What is said around the thing: it says nothing of it, and keeps other words from being heard in it. */
export const talk = {
  talk: concept(
    1,
    '以上,以下,以后,以前,可以,怎么,怎样,咋样,什么,哪个,哪些,哪种,需要,要不,有没有,是不是,我想,想要,想办,这个,那个,应该,知道,现在,已经,因为,所以,但是,如果,之后,之前,然后,情况,手续,我们,你们,他们,咱们,咱家,俺家,自己,可不可以,怎么办,咋办,必须,一定,一起,同时,还是,或者,直接,不用,不能,不会,不行,突然,刚刚,上个月,下个月,下周,明天,今天,昨天,去年,今年,明年,几月,马上,打算,准备,听说,告诉,帮忙,谢谢,您好,求助,到底,其实,的话,多大,也要,都要,就是,从珲春,从延吉,从长春,从图们,从吉林',
    'someone,anything,something,again,already,possible,question,information,procedure,required,requirement,necessary,process,go,going,use,using,know,tell,think,help,looking,thing,happen,mean,try,trying,give,man,woman,guy,person,people,year,ago,month,lady,gentleman,print,copy',
    '어떻게,하려면,하나요,되나요,됩니까,해야,필요,있나요,싶은,싶어,주세요,알려,가능,절차,방법,무엇,무슨,뭐가,지금,내일,작년,올해,다음 달,어찌,우리 집,하는데,인데,그런데,때문,입니다,습니다,어떤,경우,합니까,합니다,할 수,수 있,려고',
  ),
}

/** Words that make of a deed a habit, a wish or a duty, so that it is no occasion. */

/** What happens again and again, or goes on for years: 多次来到, 每天走访, 三年来, 在118天的时间里. */
export const habit =
  /(?<![第一二三四五六七八九十百千\d])[多数几两三四五六七八九十百千\d]+[多余]?[次趟回场]|都会|四处|经常|常常|时常|常年|长年|每[天日月年周晚逢到个家次]|天天|年年|总[是会]|一直|不断|坚持|往往|平时|通常|逐[一户村]|挨[家个]|[年月天]来|连年|从[没未不]|[天年]的?(?:时间|里)/
/** What is wanted, needed, asked for or left open: 准备来到, 要求调研, 或通过. */
export const unreal =
  /准备|打算|计划|希望|想要|要求|请求|争取|(?<!运)动员|鼓励|邀请|可能|欢迎|期待|[没未][有能曾]|不[敢肯愿想能会]|为了|即将|将[要会]|必须|需要|可以|应该|如果|只要|无论|不管|或/

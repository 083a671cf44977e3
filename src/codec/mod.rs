//! The rating code, which people read aloud and type into a chat, and the links that carry it. All input is checked
//! here, and refused with an error that names the problem.

mod address;
mod answer_code;
mod candidate;
mod code;
mod day;
mod meeting_links;
mod pick;
mod plausibility;
mod readable;
mod reed_solomon;
mod sender;
mod text_bytes;
mod wrapped;

pub use address::{Query, fragment_of, place_of, shared_code};
pub use answer_code::{AnswerCode, PhoneTag};
pub use code::{CodeError, RatingCode, number_of, ratings_of};
pub use day::Day;
pub use meeting_links::{
    LINK_LIMIT, LinkError, LinkedCode, grouped_fragment, linked_groups, pair_fragment, pair_of, team_fragment, team_of,
};
pub use pick::{Picked, pick_codes, read_code};
pub use readable::readable;
pub use sender::{SENDER_LIMIT, Sender};
pub use text_bytes::{Encoding, decoded, text_of};

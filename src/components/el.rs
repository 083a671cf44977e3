//! A small builder for elements that replaces `html!`. Its functions are never inlined, so that an element takes little
//! more than half of the bytes. `make size-of-html` measures this for each new release of Yew.
//!
//! * [`el`] starts an element; [`text_el`] and [`string_el`] make one that contains only text; [`button`] makes a plain
//!   button.
//! * Attributes are set once: with [`El::class`] for only a class, with [`El::static_attrs`] if none changes, otherwise
//!   with [`El::attrs`] and `pairs![("id", attr("x")), ("hidden", attr_if(off, "")), …]`. Values are [`attr`],
//!   [`attr_if`], [`attr_string`], [`attr_bool`] and [`classes()`]; `None` omits the attribute. Setting attributes twice,
//!   or a name twice, panics in debug builds.
//! * Content is appended in order: [`El::text`], [`El::string`] and [`El::words`] for texts, [`El::with`] and
//!   [`El::each`] for elements, [`El::child`] for any other Yew node.
//! * [`El::on_emit`] sends a message on an event; [`El::on`] calls back with the event.

use std::rc::Rc;
use web_sys::Event;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VTag, VText};

/// A static attribute value.
pub use AttributeOrProperty::Static;

/// Name and value pairs for [`El::attrs`]. The names become one static list: storing each pair would double the size in
/// the program.
macro_rules! pairs {
    ($(($name:literal, $value:expr)),* $(,)?) => {
        (&[$($name),*], [$($value),*])
    };
}
pub(crate) use pairs;

/// An element that is being built. As large as a pointer, so that handing it on costs nothing.
pub struct El(Box<VTag>);

/// The events that the page listens to.
#[derive(Clone, Copy)]
pub enum On {
    /// A click, or its key equivalent.
    Click,
    /// A committed change of a field.
    Change,
    /// Typing in a field.
    Input,
    /// Submitting a form.
    Submit,
    /// A pointer lifted from the element: a finger, a pen, a mouse. Keys, and clicks made by programs such as screen
    /// readers, send none.
    Tap,
}

/// An event listener of an element.
struct Does {
    on: On,
    callback: Callback<Event>,
}

impl Listener for Does {
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Click => ListenerKind::onclick,
            On::Change => ListenerKind::onchange,
            On::Input => ListenerKind::oninput,
            On::Submit => ListenerKind::onsubmit,
            On::Tap => ListenerKind::onpointerup,
        }
    }

    fn handle(&self, event: Event) {
        self.callback.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// An empty element without attributes.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(VTag::new(tag)))
}

/// An element that contains only text. An empty `class` sets no class.
#[inline(never)]
pub fn text_el(tag: &'static str, class: &'static str, text: &'static str) -> El {
    el(tag).class(class).text(text)
}

/// Like [`text_el`], for a composed text.
#[inline(never)]
pub fn string_el(tag: &'static str, class: &'static str, text: String) -> El {
    el(tag).class(class).string(text)
}

/// Like [`string_el`], for a name that somebody gave or a code, which a browser's translator leaves as it is.
pub fn name_el(tag: &'static str, class: &'static str, text: String) -> El {
    el(tag).attrs(pairs![("class", attr_if(!class.is_empty(), class)), ("translate", attr("no"))]).string(text)
}

/// A button that sends a message. An empty `class` sets no class.
#[inline(never)]
pub fn button<M: Clone + 'static>(class: &'static str, text: &'static str, send: &Callback<M>, msg: M) -> El {
    el("button")
        .attrs(pairs![("type", attr("button")), ("class", attr_if(!class.is_empty(), class))])
        .text(text)
        .on_emit(On::Click, send, msg)
}

/// The value of an attribute; `None` is no attribute. Never `Static`: Yew's prerendering drops that from a list that may change.
pub type Attr = Option<AttributeOrProperty>;

/// A static attribute value.
#[inline(always)]
pub fn attr(value: &'static str) -> Attr {
    attr_shared(AttrValue::Static(value))
}

/// A static attribute value that is present only if `there`.
#[inline(always)]
pub fn attr_if(there: bool, value: &'static str) -> Attr {
    if there { attr(value) } else { None }
}

/// A composed attribute value.
#[inline(never)]
pub fn attr_string(value: String) -> Attr {
    attr_shared(value.into())
}

/// An attribute value that is used elsewhere, too.
#[inline(always)]
pub fn attr_shared(value: AttrValue) -> Attr {
    Some(AttributeOrProperty::Attribute(value))
}

/// `true` or `false`, for attributes that want a word.
pub fn attr_bool(value: bool) -> Attr {
    attr(if value { "true" } else { "false" })
}

/// Class names joined into one value, skipping empty ones.
#[inline(never)]
pub fn classes(names: &[&str]) -> Attr {
    let mut all = String::new();
    for name in names.iter().filter(|name| !name.is_empty()) {
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(name);
    }
    attr_string(all)
}

impl El {
    fn has_no_attributes(&self) -> bool {
        self.0.attributes.iter().next().is_none()
    }

    /// With a class as the only attribute; an empty class is none.
    #[inline(never)]
    pub fn class(self, class: &'static str) -> El {
        if class.is_empty() { self } else { self.attrs(pairs![("class", attr(class))]) }
    }

    /// Sets attributes that never change.
    #[inline(never)]
    pub fn static_attrs(mut self, attributes: &'static [(&'static str, AttributeOrProperty)]) -> El {
        debug_assert!(self.has_no_attributes(), "attributes are given once");
        self.0.attributes = Attributes::Static(attributes);
        self
    }

    /// Sets attributes of which some may change or be absent: `pairs![("id", attr("x")), …]`.
    #[inline(always)]
    pub fn attrs<const N: usize>(self, (names, values): (&'static [&'static str; N], [Attr; N])) -> El {
        self.list_attrs(names, values)
    }

    #[inline(never)]
    fn list_attrs<const N: usize>(self, names: &'static [&'static str; N], values: [Attr; N]) -> El {
        self.boxed_attrs(names, Box::new(values))
    }

    #[inline(never)]
    fn boxed_attrs(mut self, keys: &'static [&'static str], values: Box<[Attr]>) -> El {
        debug_assert!(self.has_no_attributes(), "attributes are given once");
        let times = |name| keys.iter().filter(|key| *key == name).count();
        debug_assert!(keys.iter().all(|key| times(key) == 1), "a name twice: {keys:?}");
        self.0.attributes = Attributes::Dynamic { keys, values };
        self
    }

    /// Sets the key that identifies it among its siblings.
    #[inline(never)]
    pub fn key(mut self, key: &str) -> El {
        self.0.key = Some(Key::from(key));
        self
    }

    /// Sets whether a checkbox or radio button is checked.
    #[inline(never)]
    pub fn checked(mut self, checked: bool) -> El {
        self.0.set_checked(checked);
        self
    }

    /// Sets the value of a field.
    #[inline(never)]
    pub fn value(mut self, value: AttrValue) -> El {
        self.0.set_value(value);
        self
    }

    /// Binds a reference to its DOM node.
    #[inline(never)]
    pub fn node_ref(mut self, node: &NodeRef) -> El {
        self.0.node_ref = node.clone();
        self
    }

    /// Adds an event listener.
    #[inline(never)]
    pub fn on(mut self, on: On, callback: Callback<Event>) -> El {
        self.0.add_listener(Rc::new(Does { on, callback }));
        self
    }

    /// Adds an event listener that sends a message.
    #[inline(never)]
    pub fn on_emit<M: Clone + 'static>(self, on: On, send: &Callback<M>, msg: M) -> El {
        let send = send.clone();
        self.on(on, Callback::from(move |_| send.emit(msg.clone())))
    }

    /// Appends a static text.
    #[inline(never)]
    pub fn text(self, text: &'static str) -> El {
        self.words(AttrValue::Static(text))
    }

    /// Appends a composed text.
    #[inline(never)]
    pub fn string(self, text: String) -> El {
        self.words(text.into())
    }

    /// Appends a shared text.
    #[inline(never)]
    pub fn words(self, text: AttrValue) -> El {
        self.child(VText::new(text).into())
    }

    /// Appends an element.
    #[inline(never)]
    pub fn with(self, child: El) -> El {
        self.child(child.into())
    }

    /// Appends elements.
    pub fn each(self, children: impl IntoIterator<Item = El>) -> El {
        children.into_iter().fold(self, El::with)
    }

    /// Appends any other Yew node.
    #[inline(never)]
    pub fn child(mut self, child: Html) -> El {
        self.0.add_child(child);
        self
    }
}

impl From<El> for Html {
    #[inline(never)]
    fn from(el: El) -> Html {
        Html::VTag(el.0.into())
    }
}

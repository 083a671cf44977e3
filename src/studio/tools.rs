/// Makes of the list of all tools, a line each, what holds and calls them. A call takes the tool out of its place
/// meanwhile, so that it can look at the others.
macro_rules! tools {
    ($($(#[$doc:meta])* $tool:ident($page:ty) in $place:ident;)*) => {
        /// What happens in a tool.
        #[derive(Debug, Clone, PartialEq)]
        pub enum StudioMsg {
            $($(#[$doc])* $tool(<$page as ToolPage>::Message),)*
        }

        /// All tools, each in its place.
        struct Tools {
            $($place: Option<Box<$page>>,)*
        }

        // The matches below name each variant of `Tool`, so a list as long as this one is whole.
        const _: () = assert!(Tool::ALL.len() == [$(Tool::$tool),*].len(), "Tool::ALL has all tools");

        impl Tools {
            fn new(send: &Callback<Msg>) -> Tools {
                Tools { $($place: Some(Box::new(<$page>::new(send))),)* }
            }

            /// A tool, to be looked at.
            fn get(&self, tool: Tool) -> Option<&dyn ToolPage> {
                match tool {
                    $(Tool::$tool => self.$place.as_deref().map(|page| page as &dyn ToolPage),)*
                }
            }

            /// Calls a tool.
            fn call(&mut self, tool: Tool, around: &Around, call: &mut dyn FnMut(&mut dyn ToolPage, &ToolContext)) {
                match tool {
                    $(Tool::$tool => if let Some(mut page) = self.$place.take() {
                        call(&mut *page, &around.context(self));
                        self.$place = Some(page);
                    },)*
                }
            }

            /// Tells a tool what has happened in it.
            fn update(&mut self, around: &Around, msg: StudioMsg) {
                match msg {
                    $(StudioMsg::$tool(msg) => if let Some(mut page) = self.$place.take() {
                        page.update(&around.context(self), msg);
                        self.$place = Some(page);
                    },)*
                }
            }
        }
    };
}

//! Null pointers among the arguments of a function.

use crate::functions::*;

/// Arguments of a function.
pub(crate) trait Arguments {
    /// The pointers that must not be null, with their names.
    fn pointers(&self) -> impl Iterator<Item = (&'static str, bool)>;
}

/// The name of what must not be null and is, if anything: `args`, or a field.
pub(crate) fn find(args: Option<&impl Arguments>) -> Option<&'static str> {
    let Some(args) = args else {
        return Some("args");
    };
    let mut pointers = args.pointers().filter(|(_, is_null)| *is_null);
    pointers.next().map(|(name, _)| name)
}

macro_rules! pointers {
    ($($name:ident: $($field:ident $(.. $size:ident)?),*;)*) => {
        $(
            impl Arguments for $name {
                fn pointers(&self) -> impl Iterator<Item = (&'static str, bool)> {
                    // A pointer to nothing may be null.
                    [$((stringify!($field), self.$field.is_null() $(&& self.$size > 0)?)),*].into_iter()
                }
            }
        )*
    };
}

pointers! {
    PJRT_Distributed_Runtime_Service_New_Args: address;
    PJRT_Distributed_Runtime_Service_Shutdown_Args: service;
    PJRT_Distributed_Runtime_Service_Destroy_Args: service;
    PJRT_Distributed_Runtime_Client_New_Args: address;
    PJRT_Distributed_Runtime_Client_Connect_Args: client;
    PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args: client, key;
    PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args: client, key;
    PJRT_Distributed_Runtime_Client_Key_Value_Set_Args: client, key, value;
    PJRT_Distributed_Runtime_Client_Shutdown_Args: client;
    PJRT_Distributed_Runtime_Client_Destroy_Args: client;
}

#[cfg(distributed = "static_with_extended")]
pointers! {
    PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args: client, barrier_id..barrier_id_size, nodes..num_nodes;
    PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args: client, key..key_size, value..value_size;
    PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args: client, key..key_size;
    PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args: client, key..key_size;
    PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args: client, directory..directory_size;
    PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args: client, key..key_size;
    PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args: client, key..key_size;
    PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args: client, nodes..num_nodes;
}

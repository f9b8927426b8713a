// The arguments of a channel or server, which gRPC's class sets by functions that TensorFlow's library does not export.

#ifndef RYFT_PRIVATE_MEMBER_H_
#define RYFT_PRIVATE_MEMBER_H_

#include <vector>

#include "grpc/grpc.h"
#include "grpcpp/support/channel_arguments.h"

namespace ryft {

// A private member, which an explicit instantiation may name.
template <typename Tag, typename Tag::Type Member>
struct Private {
  friend typename Tag::Type Member_(Tag) { return Member; }
};

struct ArgumentList {
  using Type = std::vector<grpc_arg> grpc::ChannelArguments::*;
  friend Type Member_(ArgumentList);
};
template struct Private<ArgumentList, &grpc::ChannelArguments::args_>;

inline std::vector<grpc_arg>& ChannelArgumentList(grpc::ChannelArguments& arguments) {
  return arguments.*Member_(ArgumentList{});
}

}  // namespace ryft

#endif  // RYFT_PRIVATE_MEMBER_H_

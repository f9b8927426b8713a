#include "server_builder.h"

#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "private_member.h"

// TensorFlow's library exports neither gRPC's ServerBuilder nor its credentials, and the servers of its own that it does
// export listen on every interface, and offer much that a cluster's peers must not have, such as to run any graph. One
// of them hands the builder, which is an object of gRPC's own, to a virtual function before it builds. That is the way in.
//
// The wheel has no header of that class. What is declared here is all that is used of it, as the library has it: the
// exported functions by their symbols, the virtual ones by the order of the vtable, and the state by more room than it
// takes. The pin holds the library's checksum.
namespace tensorflow::data {

class GrpcDataServerBase {
 public:
  GrpcDataServerBase(int requested_port, const std::string& protocol, const std::string& server_type,
                     std::vector<std::unique_ptr<::grpc::ServerBuilderOption>> options);
  virtual ~GrpcDataServerBase();
  absl::Status Start();
  void Stop();

  virtual void ExportState() const = 0;  // never called here

 protected:
  virtual void AddDataServiceToBuilder(::grpc::ServerBuilder& builder) = 0;
  virtual absl::Status StartServiceInternal() = 0;
  virtual void StopServiceInternal();

 private:
  alignas(16) char state_[1024];
};

}  // namespace tensorflow::data

namespace ryft {

struct BuilderTypes : grpc::ServerBuilder {
  using Port = grpc::ServerBuilder::Port;
  using NamedService = grpc::ServerBuilder::NamedService;
};

struct Ports {
  using Type = std::vector<BuilderTypes::Port> grpc::ServerBuilder::*;
  friend Type Member_(Ports);
};
struct Services {
  using Type = std::vector<std::unique_ptr<BuilderTypes::NamedService>> grpc::ServerBuilder::*;
  friend Type Member_(Services);
};
struct Queues {
  using Type = std::vector<grpc::ServerCompletionQueue*> grpc::ServerBuilder::*;
  friend Type Member_(Queues);
};

template struct Private<Ports, &grpc::ServerBuilder::ports_>;
template struct Private<Services, &grpc::ServerBuilder::services_>;
template struct Private<Queues, &grpc::ServerBuilder::cqs_>;

namespace {

// Keeps a port to one server, where gRPC would let several share it.
class OwnPort final : public grpc::ServerBuilderOption {
 public:
  void UpdateArguments(grpc::ChannelArguments* arguments) override {
    static char name[] = GRPC_ARG_ALLOW_REUSEPORT;
    grpc_arg argument = {};
    argument.type = GRPC_ARG_INTEGER;
    argument.key = name;
    argument.value.integer = 0;
    ChannelArgumentList(*arguments).push_back(argument);
  }
  void UpdatePlugins(std::vector<std::unique_ptr<grpc::ServerBuilderPlugin>>*) override {}
};

std::vector<std::unique_ptr<grpc::ServerBuilderOption>> Options() {
  std::vector<std::unique_ptr<grpc::ServerBuilderOption>> options;
  options.push_back(std::make_unique<OwnPort>());
  return options;
}

// Lends the builder of a server that never listens.
class Lender final : public tensorflow::data::GrpcDataServerBase {
 public:
  explicit Lender(std::function<void(grpc::ServerBuilder&)> use)
      : GrpcDataServerBase(/*requested_port=*/0, "grpc", "coordination", Options()), use_(std::move(use)) {}
  ~Lender() override { Stop(); }

  void ExportState() const override {}

 private:
  void AddDataServiceToBuilder(grpc::ServerBuilder& builder) override {
    use_(builder);
    // What is still built of it has no port.
    (builder.*Member_(Ports{})).clear();
    (builder.*Member_(Services{})).clear();
    (builder.*Member_(Queues{})).clear();
  }
  absl::Status StartServiceInternal() override { return absl::OkStatus(); }

  std::function<void(grpc::ServerBuilder&)> use_;
};

}  // namespace

absl::StatusOr<std::unique_ptr<grpc::Server>> StartServer(
    const std::string& address, const std::function<void(grpc::ServerBuilder&)>& add_services) {
  std::unique_ptr<grpc::Server> server;
  int port = 0;
  Lender lender([&](grpc::ServerBuilder& builder) {
    auto& ports = builder.*Member_(Ports{});
    if (ports.size() != 1) return;
    ports.front().addr = address;
    ports.front().selected_port = &port;
    builder.SetMaxReceiveMessageSize(-1);
    builder.SetMaxSendMessageSize(-1);
    add_services(builder);
    server = builder.BuildAndStart();
  });
  absl::Status status = lender.Start();
  if (server == nullptr || port == 0) {
    return absl::UnavailableError(absl::StrCat("can't listen on ", address, ": gRPC's server did not start; ",
                                               status.ok() ? "see what it says on standard error" : status.message()));
  }
  return server;
}

}  // namespace ryft
